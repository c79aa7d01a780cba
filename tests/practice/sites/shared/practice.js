/**
 * What every practice site can do to an extension, and what it sees of one. All of it hangs on `window.practice`: a test
 * calls, say, `practice.swallow()` in the page and reads `practice.events` afterwards. Everything that starts something
 * returns a function that ends it; `practice.calm()` ends all of them.
 */
const WATCHED =
  'keydown keypress keyup beforeinput input compositionstart compositionend paste copy click dblclick mousedown mouseup ' +
  'pointerdown pointerup pointermove wheel focus blur focusin focusout';

const endings = new Set();

/** `root` is where the app lives, `redraw` builds it anew; a site sets both, and the composer when it has one. */
export const site = { root: () => document.body, redraw: () => {}, composer: () => null };

export const practice = {
  events: [],
  violations: [],
  sent: [],
  stealFocus,
  swallow,
  trapFocus,
  modal,
  fullscreen: () => site.root().requestFullscreen(),
  replaceRoot: () => site.redraw(),
  removeForeign,
  call,
  upload,
  calm: () => {
    for (const end of [...endings]) end();
  },
};

window.practice = practice;
for (const type of WATCHED.split(' ')) watch(type);
document.addEventListener('securitypolicyviolation', (event) => {
  practice.violations.push({ directive: event.violatedDirective, blocked: event.blockedURI, sample: event.sample });
});

function watch(type) {
  for (const [on, target] of Object.entries({ window, document })) {
    for (const phase of ['capture', 'bubble']) {
      target.addEventListener(type, (event) => record(event, on, phase), {
        capture: phase === 'capture',
        passive: true,
      });
    }
  }
}

function record(event, on, phase) {
  practice.events.push({
    type: event.type,
    on,
    phase,
    target: nameOf(event.target),
    key: event.key ?? event.data ?? null,
    trusted: event.isTrusted,
    at: Date.now(),
  });
}

function nameOf(target) {
  if (target === window) return 'window';
  if (target === document) return 'document';
  return `${target.localName ?? '?'}${target.id ? `#${target.id}` : ''}`;
}

/** Keeps the way back in one place: each behaviour hands in its undoing. */
function until(undo) {
  const end = () => {
    endings.delete(end);
    undo();
  };
  endings.add(end);
  return end;
}

/** Takes the focus back to the composer every so many ms. */
function stealFocus(ms = 100) {
  const timer = setInterval(() => site.composer()?.focus(), ms);
  return until(() => clearInterval(timer));
}

/** Stops and prevents every key, before anybody else on the page. */
function swallow() {
  const take = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup'];
  for (const type of types) window.addEventListener(type, take, true);
  return until(() => {
    for (const type of types) window.removeEventListener(type, take, true);
  });
}

/** Keeps the focus inside the app, as dialogs of such sites do, both when it leaves and when it lands elsewhere. */
function trapFocus(within = site.root(), home = () => site.composer() ?? within) {
  const outside = (target) => target instanceof Node && !within.contains(target);
  const landed = (event) => {
    if (outside(event.target)) home().focus();
  };
  const left = (event) => {
    if (outside(event.relatedTarget)) home().focus();
  };
  document.addEventListener('focusin', landed, true);
  document.addEventListener('focusout', left, true);
  return until(() => {
    document.removeEventListener('focusin', landed, true);
    document.removeEventListener('focusout', left, true);
  });
}

/** Opens a modal dialog of the page's own. */
function modal(text = 'Turn on notifications? We will tell you when something is new.') {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  close.textContent = 'Not now';
  close.addEventListener('click', () => dialog.close());
  dialog.className = 'practice-modal';
  dialog.append(Object.assign(document.createElement('p'), { textContent: text }), close);
  document.body.append(dialog);
  dialog.showModal();
  dialog.addEventListener('close', () => dialog.remove());
  return until(() => dialog.close());
}

/** Takes away whatever somebody else adds beside head and body. */
function removeForeign() {
  const observer = new MutationObserver(() => {
    for (const child of [...document.documentElement.children]) {
      if (child !== document.head && child !== document.body) child.remove();
    }
  });
  observer.observe(document.documentElement, { childList: true });
  return until(() => observer.disconnect());
}

/** A running call: a video element that plays a live stream. */
async function call() {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d');
  const timer = setInterval(() => paint.fillRect(Math.random() * 300, Math.random() * 150, 4, 4), 100);
  const video = document.createElement('video');
  video.muted = true;
  video.className = 'practice-call';
  video.srcObject = canvas.captureStream();
  document.body.append(video);
  await video.play();
  return until(() => {
    clearInterval(timer);
    for (const track of video.srcObject.getTracks()) track.stop();
    video.remove();
  });
}

/** A file on its way up: a chosen file and a progress bar. */
function upload() {
  const input = Object.assign(document.createElement('input'), { type: 'file', className: 'practice-upload' });
  const files = new DataTransfer();
  files.items.add(new File(['practice'], 'holiday.jpg', { type: 'image/jpeg' }));
  input.files = files.files;
  const bar = Object.assign(document.createElement('progress'), { max: 100, value: 40 });
  document.body.append(input, bar);
  return until(() => {
    input.remove();
    bar.remove();
  });
}
