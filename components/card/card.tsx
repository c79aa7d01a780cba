import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Card, Ground, Judgement } from '../../lib/core/moments.ts';
import type { HelpText } from '../../lib/messages/messages.ts';
import { Question } from './question.tsx';
import { Safety } from './safety.tsx';
import { WordsSide } from './words-side.tsx';

/** Which side of the card is up. */
export type Side = 'question' | 'safety' | 'words';

export interface CardProps {
  card: Card;
  side: Side;
  /** Which reply was tapped, counted from 0; null: none, or it was taken back. */
  reply: number | null;
  /** What is said of the wording now; null where nothing can be. */
  judged: Judgement | null;
  /** What help there is: null while it is being fetched, `missing` where it could not be. */
  help: HelpText | null | 'missing';
  /** What the words rest on: likewise. */
  ground: Ground | null | 'missing';
  /** Whether the rest of the page is out of reach while the card is up. */
  modal: boolean;
  /** What is read out to people who are busy elsewhere in the page; empty where the card has the focus and reads itself. */
  spoken: string;
  /** The time, ms since the epoch, on the worker's clock. */
  now: () => number;
  onAnswer: (answer: Answer) => void;
  onReply: (reply: number | null) => void;
  onJudge: (judgement: Judgement) => void;
  onTurn: (side: Side) => void;
}

/** The whole card. Props in, callbacks out; it knows nothing of the page it is in. */
export function CardView(props: CardProps) {
  const { modal, spoken, side } = props;
  const card = useRef<HTMLDivElement>(null);
  // The focus was on the link that has just gone: without this, keys would go nowhere, and the new side be read by nobody.
  useEffect(() => {
    if (side !== 'question') card.current?.focus();
  }, [side]);
  const named = { 'aria-labelledby': 'said', ...describedBy(props) };
  return (
    <div class="card" role="dialog" aria-modal={modal} {...named} tabIndex={-1} ref={card}>
      {side === 'question' ? <Question {...props} /> : <Back {...props} />}
      <p class="spoken" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

/**
 * What is read out after the sentence: on the front the fact and what the card says about cards, on the others what they
 * begin with.
 */
function describedBy({ side, card: { fact, note } }: CardProps): { 'aria-describedby'?: string } {
  const front = [fact === null ? [] : 'fact', note === null ? [] : 'note'].flat();
  const parts = { question: front, safety: ['trace'], words: ['quote'] }[side];
  return parts.length > 0 ? { 'aria-describedby': parts.join(' ') } : {};
}

/** One of the other sides. */
function Back(props: CardProps) {
  const { side, help, onAnswer, onTurn } = props;
  const turn = { onBack: () => onTurn('question'), onStop: () => onAnswer({ choice: 'stop-family' }) };
  return side === 'safety' ? <Safety help={help} {...turn} /> : <WordsSide {...props} {...turn} />;
}
