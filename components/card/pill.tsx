import { i18n } from '#i18n';
import type { Answer, Card } from '../../lib/core/moments.ts';
import { CardMark } from './card-pictures.tsx';
import { Close } from './close.tsx';

export interface PillProps {
  card: Card;
  /** What is read out. */
  spoken: string;
  /** The line becomes the whole card. */
  onOpen: () => void;
  /** Somebody is with it, by pointer or by key, or no longer. */
  onStay: (stays: boolean) => void;
  onAnswer: (answer: Answer) => void;
}

/** A line at the edge of the page: what is said, the way out, and a cross. Pressed, it opens the card. */
export function Pill({ card, spoken, onOpen, onStay, onAnswer }: PillProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields are grouped here
    <div
      class="pill"
      role="group"
      aria-label={i18n.t('pill.name')}
      onMouseEnter={() => onStay(true)}
      onMouseLeave={() => onStay(false)}
      onFocusIn={() => onStay(true)}
      onFocusOut={() => onStay(false)}
    >
      <button type="button" class="open" aria-haspopup="dialog" onClick={onOpen}>
        <CardMark id={card.picture} />
        <span class="voice">{card.sentence}</span>
      </button>
      <button type="button" class="link" onClick={() => onAnswer({ choice: 'leave' })}>
        {i18n.t('pill.leave')}
      </button>
      <Close label={i18n.t('pill.close')} onClose={() => onAnswer({ choice: 'esc' })} />
      <p class="spoken" role="status">
        {spoken}
      </p>
    </div>
  );
}
