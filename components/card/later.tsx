import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/core/moments.ts';
import { firstTime, type NextTime, nextTime } from './clock-time.ts';
import { type Offer, Offers } from './offers.tsx';
import { OwnField } from './own-field.tsx';

const MINUTE = 60_000;

interface LaterProps {
  /** This evening, ms since the epoch; null once it has begun. */
  evening: number | null;
  now: () => number;
  onAnswer: (answer: Answer) => void;
}

/** When to look again: after a while, this evening, or at a time. */
export function Later({ evening, now, onAnswer }: LaterProps) {
  return (
    <Offers
      id="later"
      label={i18n.t('card.later')}
      offers={timesToLook(evening)}
      own={[i18n.t('card.later_own'), i18n.t('card.later_own_label')]}
      onAnswer={onAnswer}
    >
      <OwnTime now={now} onAnswer={onAnswer} />
    </Offers>
  );
}

/** The times one may look again, each with its answer. An evening that has begun is not offered. */
function timesToLook(evening: number | null): readonly Offer[] {
  const times: Offer[] = [
    { words: i18n.t('card.later_20'), answer: { choice: 'later', afterMs: 20 * MINUTE } },
    { words: i18n.t('card.later_60'), answer: { choice: 'later', afterMs: 60 * MINUTE } },
  ];
  if (evening === null) return times;
  return [...times, { words: i18n.t('card.later_evening'), answer: { choice: 'later', until: evening } }];
}

function OwnTime({ now, onAnswer }: Pick<LaterProps, 'now' | 'onAnswer'>) {
  const [time, setTime] = useState(() => firstTime(now()));
  const next = nextTime(time, now());
  const take = () => {
    // Asked anew: the card may have been up for a while since it was drawn.
    const then = nextTime(time, now());
    if (then) onAnswer({ choice: 'later', until: then.until });
  };
  return (
    <OwnField
      type="time"
      label={i18n.t('card.own_time')}
      value={time}
      button={i18n.t('card.own_time_take')}
      hint={next ? whenInWords(next) : i18n.t('card.own_time_fault')}
      valid={next !== null}
      onInput={setTime}
      onTake={take}
    />
  );
}

function whenInWords({ until, tomorrow }: NextTime): string {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(until);
  return tomorrow ? i18n.t('card.own_time_tomorrow', { time }) : i18n.t('card.own_time_today', { time });
}
