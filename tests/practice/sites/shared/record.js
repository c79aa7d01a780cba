/**
 * Every event of keys, characters and the pointer that a page can hear, both ways of each, on window and document, and
 * what it hears of the focus.
 */
export const HEARD =
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend paste copy cut ' +
  'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave ' +
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture ' +
  'lostpointercapture touchstart touchmove touchend touchcancel wheel dragstart drag dragend drop ' +
  'focus blur focusin focusout toggle beforetoggle';

/** @returns what was heard so far, the oldest first; it goes on growing. */
export function recordEvents() {
  const events = [];
  for (const type of HEARD.split(' ')) {
    for (const [on, target] of Object.entries({ window, document })) {
      for (const capture of [true, false]) {
        const hear = (event) => events.push(heard(event, on, capture ? 'capture' : 'bubble'));
        target.addEventListener(type, hear, { capture, passive: true });
      }
    }
  }
  return events;
}

function heard(event, on, phase) {
  return {
    type: event.type,
    on,
    phase,
    target: nameOf(event.target),
    key: event.key ?? event.data ?? null,
    trusted: event.isTrusted,
    at: Date.now(),
  };
}

/** What stands beside head and body is nobody's: `stranger`. */
function nameOf(target) {
  if (target === window) return 'window';
  if (target === document) return 'document';
  const own = target === document.head || target === document.body;
  if (target.parentNode === document.documentElement && !own) return 'stranger';
  return `${target.localName ?? '?'}${target.id ? `#${target.id}` : ''}`;
}

/** @returns what the page's policy refused so far, whichever way the page was told. */
export function recordViolations() {
  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push({ directive: violatedDirective, blocked: blockedURI, sample });
  });
  if ('ReportingObserver' in window) {
    const observer = new ReportingObserver(
      (reports) =>
        violations.push(...reports.map(({ type, body }) => ({ directive: type, blocked: body?.blockedURL }))),
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  }
  return violations;
}
