import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../lib/core/moments.ts';

/** An answer and what it is called. */
export interface Offer {
  words: string;
  answer: Answer;
}

interface OffersProps {
  /** The element that names the row. */
  id: string;
  label: string;
  offers: readonly Offer[];
  /** What opens the field for an answer of one's own, and what that is read out as. */
  own: readonly [words: string, spoken: string];
  onAnswer: (answer: Answer) => void;
  /** That field. */
  children: ComponentChildren;
}

/** A few answers in a row, and behind the last a field for one of the person's own. */
export function Offers({ id, label, offers, own, onAnswer, children }: OffersProps) {
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form, and nothing is sent from here
    <div class="later" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <span class="chips">
        {offers.map(({ words, answer }) => (
          <button type="button" class="chip" key={words} onClick={() => onAnswer(answer)}>
            {words}
          </button>
        ))}
        <button type="button" class="chip" aria-label={own[1]} aria-expanded={open} onClick={() => setOpen(!open)}>
          {own[0]}
        </button>
      </span>
      {open && children}
    </div>
  );
}
