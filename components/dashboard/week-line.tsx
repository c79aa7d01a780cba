import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface WeekLineProps {
  /** As it is kept; empty where there is none. */
  line: string;
  /** How long it may be, characters. */
  most: number;
  /** Resolves once it is kept; an empty one is taken away. */
  onLine: (text: string) => Promise<void>;
}

/** Room for a line of one's own beside the figures of a week. */
export function WeekLine({ line, most, onLine }: WeekLineProps) {
  const id = useId();
  const [text, setText] = useState(line);
  const [kept, setKept] = useState(line);
  const [said, setSaid] = useState<string | null>(null);

  async function keep(event: Event) {
    event.preventDefault();
    const now = text.trim();
    await onLine(now);
    setKept(now);
    setText(now);
    setSaid(i18n.t(now === '' ? 'dashboard.line_gone' : 'dashboard.line_kept'));
  }

  const type = (typed: string) => {
    setText(typed);
    setSaid(null);
  };
  const left = most - text.length;
  return (
    <form class="week-line" onSubmit={keep}>
      <label class="week-line-name" for={id}>
        {i18n.t('dashboard.line')}
      </label>
      <textarea
        id={id}
        class="week-line-text"
        rows={2}
        maxLength={most}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="week-line-foot quiet small">
        <span id={`${id}-hint`}>{i18n.t('dashboard.line_hint')}</span>
        {left < 60 && <span>{i18n.t('dashboard.line_left', { count: left })}</span>}
        <span role="status">{said}</span>
        {text.trim() !== kept && (
          <button type="submit" class="button button-small">
            {i18n.t('dashboard.line_keep')}
          </button>
        )}
      </p>
    </form>
  );
}
