/** What pages do to nodes that are not their own, and to their own while somebody else's stand beside them. */
import { site } from './site.js';
import { until } from './undo.js';

/** Takes away whatever somebody else adds beside head and body. */
export function removeForeign() {
  const observer = new MutationObserver(() => {
    for (const child of [...document.documentElement.children]) {
      if (child !== document.head && child !== document.body) child.remove();
    }
  });
  observer.observe(document.documentElement, { childList: true });
  return until(() => observer.disconnect());
}

/** Builds the app anew: its whole subtree is another one. */
export function replaceRoot() {
  site.redraw();
}

/** Puts another body in the place of the body, with everything that was in it, as sites that swap whole pages do. */
export function replaceBody() {
  const body = document.createElement('body');
  body.append(...document.body.childNodes);
  document.body.replaceWith(body);
}

/** Throws the document element away and puts another in its place, as a failed hydration of a whole document does. */
export function replaceDocument() {
  const { head, body } = document;
  const html = document.createElement('html');
  html.lang = document.documentElement.lang;
  document.documentElement.remove();
  html.append(head, body);
  document.append(html);
}

/**
 * Compares the document with what the server sent, as libraries do that draw on both sides. Where it finds something else
 * beside head and body, it throws all away and draws anew. @returns whether it found what was sent.
 */
export function hydrate() {
  const { children, attributes } = document.documentElement;
  const asSent = children.length === 2 && [...attributes].every(({ name }) => name === 'lang');
  if (!asSent) replaceDocument();
  return asSent;
}

/** Hides, shrinks and numbs by rule whatever is not the page's own. */
export function hideForeign() {
  const hidden = [
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'pointer-events: none',
    'position: static',
    'width: 0',
    'height: 0',
    'transform: scale(0)',
    'clip-path: inset(50%)',
    'z-index: -1',
    'filter: blur(20px)',
    'content-visibility: hidden',
  ].map((rule) => `${rule} !important`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html > :not(head, body), iframe, dialog, [popover] { ${hidden.join('; ')} }
    html { font-size: 40px !important }
    * { animation: none !important; transition: none !important }`);
  document.adoptedStyleSheets.push(sheet);
  return until(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}
