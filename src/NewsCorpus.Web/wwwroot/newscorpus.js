// Niceties; every page works without them.

document.documentElement.classList.add('has-script');

const dialog = document.getElementById('keys');

// Null where the reader lets no site remember anything.
const memory = (() => { try { return localStorage; } catch { return null; } })();
const isOn = () => memory?.getItem('nc.keys') !== 'off';

// Entries that j and k step through: anything that a page marks with data-step.
function step(by) {
  const entries = [...document.querySelectorAll('[data-step]')];
  if (entries.length === 0) return;
  const at = entries.findIndex(e => e.contains(document.activeElement));
  const next = entries[Math.min(Math.max(at + by, 0), entries.length - 1)];
  (next.matches('a, button') ? next : next.querySelector('a, button') ?? next).focus();
  next.scrollIntoView({ block: 'nearest' });
}

// The places that a search found in an article, in a circle; the address says which one it is, and no step is a step back.
function mark(by) {
  const marks = [...document.querySelectorAll('mark[id]')];
  if (marks.length === 0) return;
  const at = marks.findIndex(m => `#${m.id}` === location.hash);
  const next = at < 0 && by < 0 ? marks.at(-1) : marks[(at + by + marks.length) % marks.length];
  location.replace(`#${next.id}`);
  next.focus();
}

function focusSearch() {
  const box = document.querySelector('[data-search]');
  box?.focus();
  box?.select();
}

const showKeys = () => dialog ? dialog.showModal() : location.assign('/keys');

// The box for a tag: of the entry that has the focus, else the first on the page. Only editors have one.
function focusTag() {
  const entry = [...document.querySelectorAll('[data-step]')].find(e => e.contains(document.activeElement));
  const box = entry?.querySelector('[data-tag-input]') ?? document.querySelector('[data-tag-input]');
  box?.closest('details')?.setAttribute('open', '');
  box?.focus();
}

// Letters by their place on the keyboard, so that they work in a Cyrillic layout too.
const actions = {
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyN: () => mark(1),
  KeyP: () => mark(-1),
  KeyT: focusTag,
  KeyM: () => location.assign('/'),
};

// A page's own keys: links and buttons say by which key they are pressed, as long as they can be seen.
function clickOf(code) {
  const control = [...document.querySelectorAll(`[data-key="${code}"]`)].find(c => c.checkVisibility());
  return control && (() => control.click());
}

function actionOf(event) {
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return showKeys;
  if (event.key === '/' || event.code === 'Slash') return focusSearch;
  return event.shiftKey ? undefined : clickOf(event.code) ?? actions[event.code];
}

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (typing || dialog?.open || event.ctrlKey || event.altKey || event.metaKey || !isOn()) return;
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  action();
});

document.querySelector('a[data-keys]')?.addEventListener('click', event => {
  if (!dialog) return;
  event.preventDefault();
  showKeys();
});

// Single keys can be switched off: they get in the way of speech input (WCAG 2.1.4).
for (const box of document.querySelectorAll('[data-keys-switch]')) {
  box.checked = isOn();
  box.addEventListener('change', () => memory?.setItem('nc.keys', box.checked ? 'on' : 'off'));
}

// Readers report by one click: the form of the link's page is fetched and sent as it is, and the answer stands in the link's place, with a way
// to add a note. Where that fails, the page itself opens.
async function report(link) {
  const parse = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html');
  const form = (await parse(await fetch(link.href))).querySelector('[data-report-form]');
  const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: new FormData(form) });
  const said = document.createElement('span');
  said.role = 'status';
  said.textContent = (await parse(answer)).querySelector('main .done, main h1 + p').textContent;
  const note = document.createElement('a');
  [note.href, note.textContent] = [`${link.href}&again=true`, link.dataset.report];
  link.replaceWith(said, ' ', answer.ok ? note : '');
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-report]');
  if (!link || event.ctrlKey || event.shiftKey || event.metaKey) return;
  event.preventDefault();
  report(link).catch(() => location.assign(link.href));
});
