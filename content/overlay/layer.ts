import type { Form } from './presence.ts';

/** How the card looks and what its frame is called; the same for every card. */
export interface Look {
  /** Styles of the veil and the frame, and of what is inside the frame. */
  layerStyles: string;
  cardStyles: string;
  title: string;
  language: string;
  direction: string;
  /** Open in test builds only: a closed root is out of a test's reach as well. */
  root: ShadowRootMode;
}

/** In a window lower than this the ways out would be out of sight beneath a drawing, px. */
const LOW = 560;

export type Scheme = 'light' | 'dark';

/** What is put above the page: the whole card, a line at its edge, or one beside a composer. */
export type Shape = 'card' | 'pill' | 'chip';

/** What stands in the page while a card is up. */
export interface Layer {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  /** The veil: the popover or the dialog itself. */
  surface: HTMLElement;
}

/**
 * Puts an empty frame above the page. A frame without source keeps every key, click and character from the page, which
 * neither a shadow root nor a late listener does. The host bears no attribute.
 */
export function raiseLayer(form: Form, shape: Shape, look: Look): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: look.root });
  const surface = document.createElement(form === 'dialog' ? 'dialog' : 'div');
  const frame = document.createElement('iframe');
  surface.className = `layer ${shape}`;
  frame.className = 'frame';
  frame.title = look.title;
  surface.append(frame);
  root.append(styleElement(document, look.layerStyles), surface);
  document.documentElement.append(host);
  show(surface, look);
  return { host, frame, surface };
}

function show(surface: HTMLElement, look: Look): void {
  if (surface.localName === 'dialog') {
    surface.setAttribute('aria-label', look.title);
    (surface as HTMLDialogElement).showModal();
  } else {
    // `manual` leaves the page's own menus open; a dialog would close them.
    surface.popover = 'manual';
    surface.showPopover();
  }
}

/** Takes the layer away. A dialog is closed first: it is what gives the focus back, and a removed one stays "open". */
export function lowerLayer({ host, surface }: Layer): void {
  if (surface.localName === 'dialog') (surface as HTMLDialogElement).close();
  host.remove();
}

/** Hides a layer that is on its way out. It can hold the focus still, which one that is not displayed cannot. */
export function fade({ surface }: Layer): void {
  surface.classList.add('leaving');
}

/** Whether what is seen in the middle of the card is the card. A covered or inert one is not hit. */
export function isOnTop({ host, frame }: Layer): boolean {
  const box = frame.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === host;
}

/**
 * Light or dark for the layer, the frame and what is in it. The frame's own media query would follow the page's declared
 * scheme, and a frame whose scheme differs from its content's is painted on an opaque ground.
 */
export function colour({ surface, frame }: Layer, scheme: Scheme): void {
  surface.style.colorScheme = scheme;
  frame.style.colorScheme = scheme;
  const root = frame.contentDocument?.documentElement;
  if (root) root.style.colorScheme = scheme;
}

/** Makes the frame's document ready for the card. */
export function furnish(inside: Document, look: Look): void {
  inside.title = look.title;
  inside.documentElement.lang = look.language;
  inside.documentElement.dir = look.direction;
  inside.head.append(styleElement(inside, look.cardStyles));
}

/** Filled by textContent: the one way of bringing styles that no policy of a page refuses or reports. */
function styleElement(owner: Document, styles: string): HTMLStyleElement {
  const element = owner.createElement('style');
  element.textContent = styles;
  return element;
}

/**
 * Makes the frame as high as what is in it, and a line as wide; the stylesheet stops it at the window's edges. A line is
 * measured in all the width there is, else it could only become narrower.
 */
export function fitContent({ frame }: Layer, shape: Shape): void {
  const inside = frame.contentDocument;
  const content = inside?.body.firstElementChild;
  if (!content) return;
  // Told from outside: the frame is as high as its content, and a query of its own would ask about itself.
  inside.documentElement.classList.toggle('low', innerHeight < LOW);
  if (shape === 'pill') {
    frame.style.width = '';
    frame.style.width = `${Math.ceil(content.getBoundingClientRect().width)}px`;
  }
  frame.style.height = `${Math.ceil(content.getBoundingClientRect().height)}px`;
}
