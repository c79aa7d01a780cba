import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { timeWords } from '../popup/words.ts';
import { MINUTES, Street } from './street.tsx';

const MINUTE = 60_000;

/** Whole minutes between two times (ms), none before the first and no more than there are windows. */
export function minutesGone(from: number, now: number): number {
  return Math.min(MINUTES, Math.max(0, Math.floor((now - from) / MINUTE)));
}

/**
 * Five quiet minutes for who wants them: a window is lit for each. It makes no sound, hurries nobody and keeps nothing;
 * what it says is read out once, at the end.
 */
export function Timer({ locale }: { locale: string }) {
  const [from, setFrom] = useState<number | null>(null);
  const gone = useMinutes(from);
  const done = gone === MINUTES;
  const left = timeWords(i18n, locale, (MINUTES - gone) * MINUTE);
  const said = from === null ? i18n.t('minutes.timer') : i18n.t('minutes.timer_left', { time: left });
  return (
    <div class="timer screen-only">
      <Street lit={gone} />
      <div class="timer-words">
        {!done && <p>{said}</p>}
        <p role="status">{done && i18n.t('minutes.timer_done')}</p>
        <button
          type="button"
          class="button button-small"
          onClick={() => setFrom(from === null || done ? Date.now() : null)}
        >
          {i18n.t(from === null || done ? 'minutes.timer_begin' : 'minutes.timer_stop')}
        </button>
      </div>
    </div>
  );
}

/** How many minutes have gone by since then (ms since the epoch); it looks again when the next one is full. */
function useMinutes(from: number | null): number {
  const [now, setNow] = useState(0);
  const gone = from === null ? 0 : minutesGone(from, Math.max(from, now));
  useEffect(() => {
    if (from === null || gone === MINUTES) return;
    const next = from + (gone + 1) * MINUTE - Date.now();
    const waiting = setTimeout(() => setNow(Date.now()), next);
    return () => clearTimeout(waiting);
  }, [from, gone, now]);
  return gone;
}
