// Editors mark the words of a quote by selecting them: the link that appears (or the key q) leads to the page that asks the rest.

const link = document.querySelector('[data-mark]');
const bar = link?.closest('.selection');

// Where a place stands in the article's text: the numbers of notes and the like are none of it. Null outside the text.
function offsetOf(node, offset) {
  const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-start]');
  if (!paragraph) return null;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  const words = range.cloneContents();
  for (const other of words.querySelectorAll('.note-number, .pilcrow')) other.remove();
  return +paragraph.dataset.start + words.textContent.length;
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  return from === null || to === null || from >= to ? null : [from, to];
}

function follow() {
  const chosen = selected();
  bar.hidden = !chosen;
  if (!chosen) return;
  const address = new URL(link.href);
  address.searchParams.set('from', chosen[0]);
  address.searchParams.set('to', chosen[1]);
  link.href = address;
}

if (bar) document.addEventListener('selectionchange', follow);
