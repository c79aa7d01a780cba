import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_CHARACTERS } from '../../lib/core/own-wordings.ts';
import type { OwnWording, Settings } from '../../lib/core/settings.ts';
import type { Keeping } from './latest.ts';
import { LOOPS } from './own-loops.ts';
import { OwnSentenceForm } from './own-sentence-form.tsx';

interface OwnSentencesProps {
  settings: Pick<Settings, 'ownWordings'>;
  /** Keeps a sentence, a new one where its id is null. */
  onOwn: (own: Omit<OwnWording, 'id'> & { id: string | null }) => Keeping;
  onDisown: (id: string) => Keeping;
}

/** Sentences of the person's own: each can be changed, removed and put back, and a new one added. */
export function OwnSentences({ settings, onOwn, onDisown }: OwnSentencesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState(0);
  const [removed, setRemoved] = useState<OwnWording | null>(null);
  const { ownWordings } = settings;

  async function keep(own: Parameters<OwnSentencesProps['onOwn']>[0]) {
    const kept = await onOwn(own);
    if (kept) setRemoved(null);
    return kept;
  }

  async function remove(own: OwnWording) {
    if (!(await onDisown(own.id))) return;
    setRemoved(own);
    // The button that had the focus went with its row.
    heading.current?.focus();
  }

  async function putBack(own: OwnWording) {
    heading.current?.focus();
    await keep(own);
  }

  return (
    <div class="options-part">
      <h3 class="options-subheading" tabIndex={-1} ref={heading}>
        {i18n.t('options.own')}
      </h3>
      <p class="quiet">{i18n.t('options.own_intro', { most: MOST_CHARACTERS })}</p>
      <div class="own-removed small" role="status">
        {removed && i18n.t('options.own_removed')}
        {removed && (
          <button type="button" class="link" onClick={() => putBack(removed)}>
            {i18n.t('options.own_back')}
          </button>
        )}
      </div>
      <ul>
        {ownWordings.map((own) => (
          <OwnSentence
            key={own.id}
            own={own}
            settings={settings}
            onKeep={(changed) => keep({ ...changed, id: own.id })}
            onRemove={() => remove(own)}
          />
        ))}
      </ul>
      <OwnSentenceForm
        key={added}
        from={null}
        settings={settings}
        focused={added > 0}
        onKeep={(own) => keep({ ...own, id: null }).then((kept) => kept && setAdded(added + 1))}
      />
      <p class="unseen" role="status">
        {added > 0 && i18n.t('options.own_added')}
      </p>
    </div>
  );
}

interface OwnSentenceProps {
  own: OwnWording;
  settings: Pick<Settings, 'ownWordings'>;
  onKeep: (changed: Omit<OwnWording, 'id'>) => Keeping;
  onRemove: () => void;
}

/** One sentence of the list, or the form in which it is changed. */
function OwnSentence({ own, settings, onKeep, onRemove }: OwnSentenceProps) {
  const [edited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const { text } = own;

  useEffect(() => {
    if (wasEdited.current && !edited) edit.current?.focus();
    wasEdited.current = edited;
  }, [edited]);

  if (edited) {
    const close = () => setEdited(false);
    return (
      <li class="options-row">
        <OwnSentenceForm
          from={own}
          settings={settings}
          focused
          onKeep={(changed) => onKeep(changed).then((kept) => kept && close())}
          onCancel={close}
        />
      </li>
    );
  }
  const loop = LOOPS.find(([id]) => id === own.loop)?.[1];
  return (
    <li class="options-row options-row-wide">
      <div class="options-row-words">
        <p class="sentence" dir="auto">
          {text}
        </p>
        <p class="quiet small">{loop && i18n.t(loop)}</p>
      </div>
      <div class="own-ways small">
        <button
          type="button"
          class="link"
          ref={edit}
          aria-label={i18n.t('options.own_edit_label', { text })}
          onClick={() => setEdited(true)}
        >
          {i18n.t('options.own_edit')}
        </button>
        <button type="button" class="link" aria-label={i18n.t('options.own_remove_label', { text })} onClick={onRemove}>
          {i18n.t('options.own_remove')}
        </button>
      </div>
    </li>
  );
}
