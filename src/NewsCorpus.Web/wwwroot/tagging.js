// Tags go on and off without a reload: each form is sent as it is, and the answer is the new box. Where that fails, the form goes the ordinary way.

document.addEventListener('submit', async event => {
  const form = event.target.closest('form[data-tagging]');
  if (!form) return;
  event.preventDefault();
  const body = new FormData(form);
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Fragment': 'tags' } });
    if (answer.redirected || ![200, 422].includes(answer.status)) throw new Error(answer.statusText);
    const box = document.createRange().createContextualFragment(await answer.text()).querySelector('[data-tags]');
    form.closest('[data-tags]').replaceWith(box);
    box.querySelector('[data-tag-input]').focus();
  } catch {
    form.submit();
  }
});
