import { i18n } from '#i18n';
import type { CardProps } from './card.tsx';

/**
 * What the card says: its sentence, or what comes next once a reply was tapped. There is room for the longest from the
 * start, so that nothing below moves when the words change.
 */
export function Said({ card: { sentence, replies }, reply }: CardProps) {
  const said = (reply === null ? null : replies[reply]?.next) ?? sentence;
  return (
    <div class="said">
      <h1 class="voice" id="said" key={said}>
        {said}
      </h1>
      {replies.map(({ next }) => (
        <Room key={next} text={next} />
      ))}
      {replies.length > 0 && <Room text={sentence} />}
    </div>
  );
}

/** The room a text takes, without the text. */
function Room({ text }: { text: string }) {
  return (
    <p class="voice room" aria-hidden="true">
      {text}
    </p>
  );
}

/** Answers of one tap, for the person and not for the record. A second tap takes it back. */
export function Replies({ card: { replies }, reply, onReply }: CardProps) {
  if (replies.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form, and nothing is filled in here
    <div class="replies" role="group" aria-label={i18n.t('card.replies')}>
      {replies.map(({ text }, index) => (
        <button
          type="button"
          class="reply"
          key={text}
          aria-pressed={reply === index}
          onClick={() => onReply(reply === index ? null : index)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
