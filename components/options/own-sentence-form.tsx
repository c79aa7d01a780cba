import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { faultIn, lengthOf, MOST_CHARACTERS } from '../../lib/core/own-wordings.ts';
import type { OwnWording, Settings } from '../../lib/core/settings.ts';
import { LOOPS } from './own-loops.ts';

interface OwnSentenceFormProps {
  /** The sentence that is changed; null for a new one. */
  from: OwnWording | null;
  settings: Pick<Settings, 'ownWordings'>;
  /** It was asked for just now, so it takes the focus. */
  focused: boolean;
  onKeep: (own: Omit<OwnWording, 'id'>) => void;
  /** Leaves a sentence as it was. */
  onCancel?: () => void;
}

/** A sentence and what it is for. Nothing that was typed is cut or thrown away: what is wrong with it is said below. */
export function OwnSentenceForm({ from, settings, focused, onKeep, onCancel }: OwnSentenceFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(from?.text ?? '');
  const [loop, setLoop] = useState<OwnWording['loop']>(from?.loop ?? 'messages');
  // What is wrong is said from the first try on, not while somebody begins to write.
  const [tried, setTried] = useState(false);
  const fault = faultIn({ id: from?.id ?? null, loop, text }, settings);
  const isWrong = tried && fault !== null;

  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);

  function take(event: Event) {
    event.preventDefault();
    setTried(fault !== null);
    if (fault === null) onKeep({ loop, text });
    else field.current?.focus();
  }

  return (
    <form class="own-form" onSubmit={take}>
      <label class="own-label small" for={`${id}-text`}>
        {i18n.t(from ? 'options.own_changed_text' : 'options.own_text')}
      </label>
      <textarea
        id={`${id}-text`}
        class="own-text"
        ref={field}
        rows={2}
        dir="auto"
        autocomplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && take(event)}
      />
      <p class="small" id={`${id}-fault`} aria-live="polite">
        {isWrong && sayFault(fault, text)}
      </p>
      <div class="own-foot">
        <label class="own-for small">
          {i18n.t('options.own_for')}
          <select class="own-loop" value={loop} onChange={({ currentTarget }) => setLoop(loopIn(currentTarget.value))}>
            {LOOPS.map(([each, name]) => (
              <option key={each} value={each}>
                {i18n.t(name)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button button-small">
          {i18n.t(from ? 'options.own_keep' : 'options.own_add')}
        </button>
        {onCancel && (
          <button type="button" class="link small" onClick={onCancel}>
            {i18n.t('options.own_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function loopIn(value: string): OwnWording['loop'] {
  return LOOPS.find(([loop]) => loop === value)?.[0] ?? 'messages';
}

function sayFault(fault: NonNullable<ReturnType<typeof faultIn>>, text: string): string {
  if (fault === 'empty') return i18n.t('options.own_empty');
  if (fault === 'same') return i18n.t('options.own_same');
  const length = lengthOf(text);
  return i18n.t('options.own_long', { length, most: MOST_CHARACTERS, over: length - MOST_CHARACTERS });
}
