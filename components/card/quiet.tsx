import { i18n } from '#i18n';
import type { Card, Choice } from '../../lib/core/moments.ts';
import type { CardProps } from './card.tsx';

interface QuietAnswer {
  words: string;
  choice: Exclude<Choice, 'later' | 'intend'>;
}

/**
 * The quiet links that answer, in lines of what belongs together: first what this visit is, then how Unspiral is on this
 * site. Where nothing is to be said of the visit but one thing, they share a line.
 */
function quietAnswers({ door, pass, siteName }: Card): readonly (readonly QuietAnswer[])[] {
  const off: QuietAnswer = { words: i18n.t('card.off', { site: siteName }), choice: 'off' };
  // At a door nobody has looped yet, and there is nothing to have less of.
  if (door) return [[off]];
  const visit: QuietAnswer = { words: i18n.t('card.not_a_loop'), choice: 'not-a-loop' };
  const site: QuietAnswer[] = [{ words: i18n.t('card.less'), choice: 'less' }, off];
  return pass ? [[{ words: i18n.t('card.pass'), choice: 'pass' }, visit], site] : [[visit, ...site]];
}

/** Below the line: the answers that are seldom wanted, and last the two links that turn the card over. */
export function Quiet({ card, onAnswer, onTurn }: CardProps) {
  return (
    <div class="quiet">
      {quietAnswers(card).map((line) => (
        <p key={line[0]?.choice}>
          {line.map(({ words, choice }) => (
            <button type="button" class="link" key={choice} onClick={() => onAnswer({ choice })}>
              {words}
            </button>
          ))}
        </p>
      ))}
      <p>
        <button type="button" class="link" onClick={() => onTurn('words')}>
          {i18n.t('card.words')}
        </button>
        <button type="button" class="link" onClick={() => onTurn('safety')}>
          {i18n.t('card.safety')}
        </button>
      </p>
    </div>
  );
}
