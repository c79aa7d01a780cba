import { i18n } from '#i18n';
import type { Answer, Card, Choice } from '../../lib/core/moments.ts';
import { Picture } from './pictures.tsx';

const MINUTE = 60_000;

interface QuestionProps {
  card: Card;
  onAnswer: (answer: Answer) => void;
  onSafety: () => void;
}

/** The front of the card: one thing said, and the ways to answer it, the way out first. */
export function Question({ card, onAnswer, onSafety }: QuestionProps) {
  return (
    <>
      <Picture id={card.picture} />
      <h1 class="voice" id="said">
        {card.sentence}
      </h1>
      {card.fact !== null && (
        <p class="fact" id="fact">
          {card.fact}
        </p>
      )}
      <div class="pair">
        <button type="button" class="button first" onClick={() => onAnswer({ choice: 'leave' })}>
          {i18n.t('card.leave')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer({ choice: 'keep' })}>
          {i18n.t('card.keep')}
        </button>
      </div>
      <Later evening={card.evening} onAnswer={onAnswer} />
      <Quiet card={card} onAnswer={onAnswer} onSafety={onSafety} />
    </>
  );
}

/** The times one may look again, each with its answer. An evening that has begun is not offered. */
function timesToLook(evening: number | null): readonly { words: string; answer: Answer }[] {
  const times: { words: string; answer: Answer }[] = [
    { words: i18n.t('card.later_20'), answer: { choice: 'later', afterMs: 20 * MINUTE } },
    { words: i18n.t('card.later_60'), answer: { choice: 'later', afterMs: 60 * MINUTE } },
  ];
  if (evening === null) return times;
  return [...times, { words: i18n.t('card.later_evening'), answer: { choice: 'later', until: evening } }];
}

function Later({ evening, onAnswer }: { evening: number | null; onAnswer: (answer: Answer) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form, and nothing is filled in here
    <div class="later" role="group" aria-labelledby="later">
      <span id="later">{i18n.t('card.later')}</span>
      <span class="chips">
        {timesToLook(evening).map(({ words, answer }) => (
          <button type="button" class="chip" key={words} onClick={() => onAnswer(answer)}>
            {words}
          </button>
        ))}
      </span>
    </div>
  );
}

/** The quiet links that answer, in their order; the safety link comes after them. */
function quietAnswers(card: Card): readonly { words: string; choice: Exclude<Choice, 'later'> }[] {
  return [
    { words: i18n.t('card.not_a_loop'), choice: 'not-a-loop' },
    { words: i18n.t('card.less'), choice: 'less' },
    { words: i18n.t('card.off', { site: card.siteName }), choice: 'off' },
    ...(card.pass ? [{ words: i18n.t('card.pass'), choice: 'pass' } as const] : []),
  ];
}

function Quiet({ card, onAnswer, onSafety }: QuestionProps) {
  return (
    <div class="quiet">
      {quietAnswers(card).map(({ words, choice }) => (
        <button type="button" class="link" key={choice} onClick={() => onAnswer({ choice })}>
          {words}
        </button>
      ))}
      <button type="button" class="link" onClick={onSafety}>
        {i18n.t('card.safety')}
      </button>
    </div>
  );
}
