import './pause.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseFor } from '../lib/core/pause.ts';
import type { PauseView } from '../lib/messages/messages.ts';
import { comingAt } from './times.ts';

interface PauseProps {
  /** Null where nothing is paused. */
  pause: PauseView | null;
  locale: string;
  /** Pauses for so long; null ends it. */
  onPause: (chosen: PauseFor | null) => void;
}

const CHOICES = [
  ['hour', 'pause.hour', 'pause.hour_label'],
  ['tomorrow', 'pause.tomorrow', 'pause.tomorrow_label'],
  ['open', 'pause.open', 'pause.open_label'],
] as const;

/** A pause of everything in one quiet row: how long it may be, or until when it holds, with the way to end it. */
export function Pause({ pause, locale, onPause }: PauseProps) {
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const isPaused = pause !== null;

  // What was pressed is gone with the other row, and would take the focus with it.
  useEffect(() => {
    if (pressed.current) row.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [isPaused]);

  function press(chosen: PauseFor | null) {
    pressed.current = true;
    onPause(chosen);
  }

  return (
    <div class="pause" ref={row}>
      <p class={isPaused ? 'pause-until' : 'pause-name'} role="status">
        {isPaused ? standing(pause, locale) : i18n.t('pause.name')}
      </p>
      {isPaused ? (
        <button type="button" class="link" onClick={() => press(null)}>
          {i18n.t('pause.end')}
        </button>
      ) : (
        CHOICES.map(([chosen, text, label]) => (
          <button key={chosen} type="button" class="link" aria-label={i18n.t(label)} onClick={() => press(chosen)}>
            {i18n.t(text)}
          </button>
        ))
      )}
    </div>
  );
}

function standing({ until, now }: PauseView, locale: string): string {
  return until === null ? i18n.t('pause.paused') : i18n.t('pause.until', { time: comingAt(until, now, locale) });
}
