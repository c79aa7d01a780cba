import { i18n } from '#i18n';

interface SearchProps {
  sought: string;
  /** How many sections hold it; null while nothing is looked for. */
  found: number | null;
  onSeek: (sought: string) => void;
}

/** A field that leaves of the settings what holds the words in it. Escape empties it. */
export function Search({ sought, found, onSeek }: SearchProps) {
  return (
    <search class="seek">
      <label class="unseen" for="seek">
        {i18n.t('options.seek')}
      </label>
      <input
        id="seek"
        class="seek-field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('options.seek')}
        value={sought}
        onInput={({ currentTarget }) => onSeek(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onSeek('')}
      />
      <p class="unseen" role="status">
        {found !== null && saidOf(sought, found)}
      </p>
    </search>
  );
}

function saidOf(sought: string, found: number): string {
  if (found === 0) return i18n.t('options.seek_none', { sought: sought.trim() });
  return i18n.t('options.seek_found', found, { count: found });
}
