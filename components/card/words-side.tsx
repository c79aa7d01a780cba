import { i18n } from '#i18n';
import type { Evidence } from '../../content/nudges/nudge.ts';
import type { Judgement } from '../../lib/core/moments.ts';
import type { CardProps } from './card.tsx';
import { hostOf } from './source.tsx';

interface WordsSideProps extends Pick<CardProps, 'card' | 'judged' | 'ground' | 'onJudge'> {
  onBack: () => void;
  onStop: () => void;
}

/** The side about the card's own words: whether they may come again, and what they rest on. */
export function WordsSide({ card, judged, ground, onJudge, onBack, onStop }: WordsSideProps) {
  return (
    <div class="other">
      <button type="button" class="link back" onClick={onBack}>
        {i18n.t('card.back')}
      </button>
      <h1 class="voice" id="said">
        {i18n.t('card.words')}
      </h1>
      <blockquote class="quote">
        {/* The words, not the quotation, are the card's description (docs/browsers.md, 13). */}
        <p id="quote">{card.sentence}</p>
      </blockquote>
      {judged !== null && <Judge judged={judged} onJudge={onJudge} />}
      <Grounds ground={ground} isOwn={judged !== null} />
      {card.replies.length > 0 && <p class="fact">{i18n.t('card.replies_unkept')}</p>}
      <div class="foot">
        <button type="button" class="button" onClick={onStop}>
          {card.door ? i18n.t('card.stop_door') : i18n.t('card.stop_words')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('card.back')}
        </button>
      </div>
    </div>
  );
}

/** Two switches, of which one at most is on; what was said can be taken back. */
function Judge({ judged, onJudge }: { judged: Judgement; onJudge: (judgement: Judgement) => void }) {
  const choices = [
    { is: 'not-this-one', words: i18n.t('card.not_this_one') },
    { is: 'keep-this-one', words: i18n.t('card.keep_this_one') },
  ] as const;
  return (
    <>
      <p class="chips judge">
        {choices.map(({ is, words }) => (
          <button
            type="button"
            class="chip"
            key={is}
            aria-pressed={judged === is}
            onClick={() => onJudge(judged === is ? 'neither' : is)}
          >
            {words}
          </button>
        ))}
      </p>
      <p class="hint" role="status">
        {judgedInWords(judged)}
      </p>
    </>
  );
}

function judgedInWords(judged: Judgement): string {
  if (judged === 'neither') return i18n.t('card.judged_neither');
  return judged === 'keep-this-one' ? i18n.t('card.judged_keep') : i18n.t('card.judged_not');
}

/** What the words rest on. A card that has no wording, and one of the person's own, rest on what they chose. */
function Grounds({ ground, isOwn }: { ground: CardProps['ground']; isOwn: boolean }) {
  if (ground === null) return <p class="fact">{i18n.t('card.gathering')}</p>;
  if (ground === 'missing') return <p class="fact">{i18n.t('card.missing')}</p>;
  if (ground.length === 0) {
    return <p class="fact">{isOwn ? i18n.t('card.ground_own') : i18n.t('card.ground_promise')}</p>;
  }
  return (
    <>
      <h2 class="heading">{i18n.t('card.ground')}</h2>
      <ul class="lines">
        {ground.map((evidence) => (
          <Claim key={evidence.claim} evidence={evidence} />
        ))}
      </ul>
      <p class="source">{i18n.t('card.ground_trace')}</p>
    </>
  );
}

function Claim({ evidence: { claim, strength, source } }: { evidence: Evidence }) {
  return (
    <li>
      <p>{claim}</p>
      <p class="source">
        <b>{i18n.t(`reading.${strength}`)}</b>
        {source && (
          <>
            {' · '}
            <a href={source} target="_blank" rel="noreferrer">
              {hostOf(source)}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
