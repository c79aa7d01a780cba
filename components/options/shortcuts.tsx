import './shortcuts.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Section } from './section.tsx';

/** A key that can be set, and which one is: as the browser writes it, empty where there is none. */
export interface Shortcut {
  command: 'pause' | 'later' | 'hide' | 'open';
  keys: string;
}

interface ShortcutsProps {
  onRead: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own list of keys. */
  onSet: () => void;
}

/** What can be done with a key from any page, which keys are set, and the way to the browser's own list, where that is done. */
export function Shortcuts({ onRead, onSet }: ShortcutsProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);

  // They are set on a page of the browser's: when the person comes back, another may be there.
  useEffect(() => {
    const read = () => void onRead().then(setShortcuts, () => undefined);
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);

  return (
    <Section id="keys" also={i18n.t('commands.also')}>
      <p class="quiet">{i18n.t('commands.intro')}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class="shortcut">
            <dt>{i18n.t(`commands.${command}`)}</dt>
            <dd class="quiet">{keys ? <kbd>{keys}</kbd> : i18n.t('commands.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button-small" onClick={onSet}>
        {i18n.t('commands.set')}
      </button>
    </Section>
  );
}
