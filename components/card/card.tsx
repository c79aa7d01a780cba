import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Card } from '../../lib/core/moments.ts';
import type { HelpText } from '../../lib/messages/messages.ts';
import { Question } from './question.tsx';
import { Safety } from './safety.tsx';

/** Which side of the card is up. */
export type Side = 'question' | 'safety';

export interface CardProps {
  card: Card;
  side: Side;
  /** What help there is: null while it is being fetched, `missing` where it could not be. */
  help: HelpText | null | 'missing';
  /** Whether the rest of the page is out of reach while the card is up. */
  modal: boolean;
  /** What is read out to people who are busy elsewhere in the page; empty where the card has the focus and reads itself. */
  spoken: string;
  onAnswer: (answer: Answer) => void;
  onTurn: (side: Side) => void;
}

/** The whole card. Props in, callbacks out; it knows nothing of the page it is in. */
export function CardView(props: CardProps) {
  const { side, modal, spoken } = props;
  const fact = side === 'safety' || props.card.fact !== null;
  return (
    <div class="card" role="dialog" aria-modal={modal} aria-labelledby="said" {...describedBy(fact)} tabIndex={-1}>
      {side === 'question' ? <QuestionSide {...props} /> : <SafetySide {...props} />}
      <p class="spoken" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

function describedBy(fact: boolean): { 'aria-describedby'?: string } {
  return fact ? { 'aria-describedby': 'fact' } : {};
}

function QuestionSide({ card, onAnswer, onTurn }: CardProps) {
  return <Question card={card} onAnswer={onAnswer} onSafety={() => onTurn('safety')} />;
}

function SafetySide({ help, onAnswer, onTurn }: CardProps) {
  const side = useRef<HTMLDivElement>(null);
  // The focus was on the link that has just gone: without this, keys would go nowhere.
  useEffect(() => side.current?.focus(), []);
  return (
    <div ref={side} tabIndex={-1}>
      <Safety help={help} onBack={() => onTurn('question')} onStop={() => onAnswer({ choice: 'stop-family' })} />
    </div>
  );
}
