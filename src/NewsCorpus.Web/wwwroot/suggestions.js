// Suggestions under every search box: a combobox with a list (ARIA Authoring Practices). Without this script the box is a plain one.

const Pause = 120; // milliseconds between two keys of somebody who types on

let boxes = 0;

for (const box of document.querySelectorAll('[data-search]')) {
  const list = document.createElement('ul');
  const status = document.createElement('span');
  let asked, timer;

  list.id = `suggestions-${++boxes}`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = document.body.dataset.suggestions;
  list.hidden = true;
  status.className = 'visually-hidden';
  status.role = 'status';
  box.form.append(list, status);

  box.type = 'text'; // a field of type "search" cannot be a combobox
  box.enterKeyHint = 'search';
  box.role = 'combobox';
  box.ariaAutoComplete = 'list';
  box.ariaExpanded = 'false';
  box.setAttribute('aria-controls', list.id);

  const options = () => [...list.children];
  const active = () => options().find(o => o.ariaSelected === 'true');

  function close() {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    box.ariaExpanded = 'false';
    activate(undefined);
  }

  function activate(option) {
    for (const o of options()) o.ariaSelected = String(o === option);
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function move(by) {
    const all = options();
    const at = all.indexOf(active());
    // Beyond either end is the box itself.
    activate(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by]);
  }

  function show({ status: text, items }) {
    list.replaceChildren(...items.map((item, i) => {
      const option = document.createElement('li');
      const name = document.createElement('span');
      const kind = document.createElement('span');
      option.id = `${list.id}-${i}`;
      option.role = 'option';
      option.ariaSelected = 'false';
      option.dataset.address = item.address;
      name.textContent = item.text;
      if (item.language) name.lang = item.language;
      kind.className = 'muted';
      kind.textContent = item.kind;
      option.append(name, ' ', kind);
      return option;
    }));
    list.hidden = items.length === 0;
    box.ariaExpanded = String(items.length > 0);
    box.removeAttribute('aria-activedescendant');
    status.textContent = text;
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(box.value)}`, { signal: asked.signal });
      if (answer.ok) show(await answer.json());
    } catch (error) {
      if (error.name !== 'AbortError') close(); // no network: no suggestions
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (box.value.trim().length < 2) return close();
    timer = setTimeout(ask, Pause);
  });

  box.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return;
    const chosen = active();
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) location.assign(chosen.dataset.address);
    else return;
    event.preventDefault();
  });

  box.addEventListener('blur', close);
  list.addEventListener('mousedown', event => event.preventDefault()); // the box keeps the focus
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) location.assign(option.dataset.address);
  });
}
