// A run that goes on: the server says when to look again, and the part that moves is fetched anew. After a lost connection the browser comes back by itself.

const shown = document.querySelector('[data-events]');
const events = new EventSource(shown.dataset.events);
let fetching = false;

events.addEventListener('progress', async () => {
  if (fetching) return;
  fetching = true;
  try {
    const answer = await fetch(shown.dataset.refresh);
    if (answer.ok && !answer.redirected) shown.innerHTML = await answer.text();
  } finally {
    fetching = false;
  }
});

events.addEventListener('ended', () => {
  events.close();
  location.reload();
});
