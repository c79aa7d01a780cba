import { i18n } from '#i18n';
import type { Card } from '../../lib/core/moments.ts';
import type { CardProps } from './card.tsx';
import { CardPicture } from './card-pictures.tsx';
import { Later } from './later.tsx';
import { Minutes } from './minutes.tsx';
import { Quiet } from './quiet.tsx';
import { Replies, Said } from './replies.tsx';

/**
 * The front of the card: one thing said, and the ways to answer it, the way out first (rule 10). At the door of a feed
 * nothing has been done yet that could be left for later: there one may say for how long.
 */
export function Question(props: CardProps) {
  const { card, now, onAnswer } = props;
  return (
    <>
      <CardPicture id={card.picture} />
      <Said {...props} />
      {card.fact !== null && (
        <p class="fact" id="fact">
          {card.fact}
        </p>
      )}
      <Replies {...props} />
      {card.door && <Minutes onAnswer={onAnswer} />}
      <Pair {...props} />
      {!card.door && <Later evening={card.evening} now={now} onAnswer={onAnswer} />}
      <Note card={card} />
      <Quiet {...props} />
    </>
  );
}

/** The way out and the way on, of one size. */
function Pair({ card, onAnswer }: CardProps) {
  return (
    <div class="pair">
      <button type="button" class="button first" onClick={() => onAnswer({ choice: 'leave' })}>
        {card.door ? i18n.t('card.door_leave') : i18n.t('card.leave')}
      </button>
      <button type="button" class="button" onClick={() => onAnswer({ choice: 'keep' })}>
        {card.door ? i18n.t('card.door_in') : i18n.t('card.keep')}
      </button>
    </div>
  );
}

/** What this card has to say about cards, where it has (rules 12 and 13). */
function Note({ card: { note, siteName } }: { card: Card }) {
  if (note === null) return null;
  return (
    <p class="note" id="note">
      {note === 'rotation' ? i18n.t('card.note_rotation') : i18n.t('card.note_fewer', { site: siteName })}
    </p>
  );
}
