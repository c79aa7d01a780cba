import { ask } from '../../lib/messages/ask.ts';
import { hear } from '../../lib/messages/hear.ts';
import type { Plan } from '../../lib/messages/messages.ts';
import { watchBusy } from './busy.ts';
import { watchHolding } from './holding.ts';
import { installKeyGuard } from './key-guard.ts';
import { watchMoves } from './moves.ts';
import { installPointerGuard } from './pointer-guard.ts';
import { createReporter } from './reporter.ts';
import { watchScrolling } from './scrolling.ts';
import { watchTyping } from './typing.ts';
import { watchUnread } from './unread.ts';

/** Never interrupt within this long of the last character (rule 9), ms. */
const TYPING_MS = 2000;
/** A page that loads is told of at the latest this long after its document is there, ms. */
const SETTLED_MS = 1000;

/**
 * The sensor of one page: passive listeners, no polling, and a message only when attention or the address changes or the
 * worker's plan says so. `stop` undoes all of it.
 */
export function startSensor(page: Window, stop: AbortController): void {
  const { signal } = stop;
  const doc = page.document;
  let plan: Plan = { watched: true, afterMs: null, afterScreens: null };
  let due: ReturnType<typeof setTimeout> | undefined;
  let overdue = false;
  let visible = false;
  let focused = false;

  installKeyGuard(page, signal);
  installPointerGuard(page, signal);
  const unread = watchUnread(doc, () => visible && tell({ fresh: true }), signal);
  const scrolling = watchScrolling(page, () => atRest(), signal);
  const typing = watchTyping(page, signal);
  const holding = watchHolding(page, signal);
  const busy = watchBusy(page, () => visible && tell(), signal);

  const report = createReporter(
    (finding) => ask('sensor-bg.report', finding),
    (answer) => follow(answer),
    signal,
  );
  const typedAgo = () => performance.now() - typing.lastAt();

  const tell = (change: { fresh?: boolean; moved?: boolean; gone?: boolean } = {}) => {
    const { fresh = false, moved = false, gone = false } = change;
    focused = doc.hasFocus();
    const { href: url } = page.location;
    report({
      url,
      moved,
      resting: scrolling.resting() && typedAgo() >= TYPING_MS,
      visible,
      focused,
      fresh,
      gone,
      busy: busy(),
      screens: scrolling.take(),
      ...typing.take(),
    });
  };

  /** An orphan has nobody to ask, and a page that is not watched has nothing to tell: both end here. */
  const follow = (answer: Plan | undefined) => {
    if (!answer?.watched) return stop.abort();
    plan = answer;
    clearTimeout(due);
    overdue = false;
    if (plan.afterMs === null) return;
    due = setTimeout(
      () => {
        overdue = true;
        atRest();
      },
      Math.max(plan.afterMs, 250),
    );
  };

  /** At a rest of the scroll: tells if the plan's time or screens have come, and nobody is typing. */
  const atRest = () => {
    moves.look();
    if (!visible || !plan.watched || !scrolling.resting()) return;
    const far = plan.afterScreens !== null && scrolling.screens() >= plan.afterScreens;
    if (!far && !overdue) return;
    const untilRest = TYPING_MS - typedAgo();
    if (untilRest <= 0) return tell();
    overdue = true;
    clearTimeout(due);
    due = setTimeout(atRest, untilRest);
  };

  const seen = () => {
    visible = true;
    tell({ fresh: unread.arrived(page.location.pathname, doc.hasFocus()) });
  };
  const unseen = () => {
    clearTimeout(due);
    moves.lookNow();
    unread.left(page.location.pathname);
    if (!visible) return;
    visible = false;
    tell();
  };
  const moves = watchMoves(
    page,
    (from) => {
      const fresh = unread.moved(from, page.location.pathname);
      if (visible) tell({ moved: true, fresh });
    },
    signal,
  );

  const visibility = () => (doc.visibilityState === 'visible' ? seen() : unseen());
  doc.addEventListener('visibilitychange', visibility, { signal });
  // A page becomes visible before it has the focus, and after a prompt of the browser's own nobody else says it is back.
  page.addEventListener('focus', () => visible && !focused && seen(), { signal });
  page.addEventListener('pagehide', () => gone(), { signal });
  page.addEventListener('pageshow', ({ persisted }) => persisted && visibility(), { signal });
  signal.addEventListener('abort', () => clearTimeout(due), { once: true });

  const gone = () => {
    visible = false;
    tell({ gone: true });
  };

  hear(
    {
      'bg-sensor.ask': () => (doc.visibilityState === 'visible' ? seen() : tell()),
      'bg-sensor.left': () => unread.left(page.location.pathname),
      'bg-sensor.holding': holding,
    },
    signal,
  );

  whenSettled(page, signal, () => {
    if (doc.visibilityState === 'visible') seen();
  });
}

/** Calls once the page has loaded far enough for its title to be its own. */
function whenSettled(page: Window, signal: AbortSignal, settled: () => void): void {
  const doc = page.document;
  if (doc.readyState === 'complete') return settled();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const once = new AbortController();
  const done = () => {
    if (once.signal.aborted || signal.aborted) return;
    once.abort();
    clearTimeout(timer);
    settled();
  };
  const wait = () => {
    timer = setTimeout(done, SETTLED_MS);
  };
  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', wait, { signal: once.signal });
  else wait();
  page.addEventListener('load', done, { signal: once.signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
