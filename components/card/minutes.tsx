import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/core/moments.ts';
import { type Offer, Offers } from './offers.tsx';
import { OwnField } from './own-field.tsx';

const OFFERED = [5, 10, 20];
const LIMITS = [1, 240] as const;

/** How long to be in a feed, chosen at its door. */
export function Minutes({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const offers = OFFERED.map(
    (minutes): Offer => ({
      words: i18n.t('card.minutes', { count: minutes }),
      answer: { choice: 'intend', minutes },
    }),
  );
  return (
    <Offers
      id="minutes"
      label={i18n.t('card.come_in')}
      offers={offers}
      own={[i18n.t('card.minutes_own'), i18n.t('card.minutes_own_label')]}
      onAnswer={onAnswer}
    >
      <OwnMinutes onAnswer={onAnswer} />
    </Offers>
  );
}

function OwnMinutes({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const [value, setValue] = useState('15');
  const minutes = Number(value);
  const [least, most] = LIMITS;
  const valid = Number.isInteger(minutes) && minutes >= least && minutes <= most;
  return (
    <OwnField
      type="number"
      label={i18n.t('card.own_minutes')}
      value={value}
      button={i18n.t('card.own_minutes_take')}
      hint={valid ? i18n.t('card.own_minutes_hint') : i18n.t('card.own_minutes_fault', { least, most })}
      valid={valid}
      limits={LIMITS}
      onInput={setValue}
      onTake={() => onAnswer({ choice: 'intend', minutes })}
    />
  );
}
