/**
 * The ways messengers take in what is typed. Each makes the box itself and gives `{ box, text, clear }`; `changed` is called
 * after every change. Sites choose one by `practice.editor`, and so may a test before it has the page drawn anew.
 */
import { el } from './dom.js';

/** The browser edits, the page looks on. */
function plain(attributes, draft, changed) {
  const box = editable(attributes, draft);
  box.addEventListener('input', changed);
  return { box, text: () => textOf(box), clear: () => box.replaceChildren() };
}

/** Every edit is prevented and done by hand: the page then sees `beforeinput` and never an `input`. */
function lexical(attributes, draft, changed) {
  const editor = plain(attributes, draft, changed);
  editor.box.addEventListener('beforeinput', (event) => {
    if (!edit(event)) return;
    event.preventDefault();
    changed();
  });
  return editor;
}

/** As before; and an empty box holds a character that cannot be seen, to have a place for the caret. */
function slate(attributes, draft, changed) {
  const editor = lexical(attributes, draft || '\ufeff', changed);
  const clear = () => {
    editor.box.textContent = '\ufeff';
  };
  return { ...editor, text: () => editor.text().replaceAll('\ufeff', ''), clear };
}

/** Characters are taken from the key that makes them, so that neither `beforeinput` nor `input` is ever heard. */
function draft(attributes, written, changed) {
  const editor = plain(attributes, written, changed);
  const { box } = editor;
  box.addEventListener('keypress', (event) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    insert(event.key);
    changed();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Backspace') return;
    event.preventDefault();
    remove('deleteContentBackward');
    changed();
  });
  return editor;
}

/** The browser edits, and the page puts nodes of its own in the place of what came of it, the caret where it was. */
function prosemirror(attributes, draft, changed) {
  const box = editable(attributes, '');
  const fill = (text) => {
    box.replaceChildren(text ? el('p', {}, text) : el('p', {}, el('br', { class: 'trailing' })));
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    const at = caretIn(box);
    fill(textOf(box));
    const [node] = box.firstChild.childNodes;
    getSelection().collapse(node.nodeType === Node.TEXT_NODE ? node : box.firstChild, node.length ? at : 0);
    changed();
  });
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  fill(draft);
  return { box, text: () => textOf(box), clear: () => fill('') };
}

/** A field whose value is set anew from what the page remembers of it, as libraries that draw from state do. */
function textarea(attributes, draft, changed) {
  const { contenteditable, role, ...others } = attributes;
  const box = el('textarea', { ...others, rows: '1' });
  let state = draft;
  box.value = draft;
  box.addEventListener('input', () => {
    state = box.value;
    box.value = state;
    changed();
  });
  const clear = () => {
    state = '';
    box.value = state;
  };
  return { box, text: () => box.value, clear };
}

export const EDITORS = { plain, lexical, slate, draft, prosemirror, textarea };

function editable(attributes, text) {
  const box = el('div', attributes);
  box.textContent = text;
  return box;
}

function textOf(box) {
  return box.innerText.replace(/\n$/, '');
}

/** How many characters stand before the caret. */
function caretIn(box) {
  const selection = getSelection();
  if (!selection.rangeCount || !box.contains(selection.anchorNode)) return 0;
  const range = selection.getRangeAt(0).cloneRange();
  range.setStart(box, 0);
  return range.toString().length;
}

/** Makes one edit at the selection; false where the browser had better do it. */
function edit(event) {
  const selection = getSelection();
  if (event.isComposing || !selection.rangeCount) return false;
  if (event.inputType.startsWith('delete')) return remove(event.inputType);
  const added = addition(event);
  if (added === null) return false;
  insert(added);
  return true;
}

function insert(text) {
  const selection = getSelection();
  const range = selection.getRangeAt(0);
  range.deleteContents();
  const node = document.createTextNode(text);
  range.insertNode(node);
  selection.collapse(node, node.length);
}

function remove(type) {
  const selection = getSelection();
  const way = type.endsWith('Forward') ? 'forward' : 'backward';
  const unit = type.includes('Word') ? 'word' : type.includes('Line') ? 'lineboundary' : 'character';
  if (selection.isCollapsed) selection.modify('extend', way, unit);
  selection.getRangeAt(0).deleteContents();
  return true;
}

function addition(event) {
  if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') return '\n';
  if (!event.inputType.startsWith('insert')) return null;
  return event.data ?? event.dataTransfer?.getData('text/plain') ?? null;
}
