import './settings-file.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import { type Change, changesBetween } from '../../lib/core/settings-file/changes.ts';
import type { Fault } from '../../lib/core/settings-file/fault.ts';
import { changeSentence } from './change-sentence.ts';
import { faultSentence } from './fault-sentence.ts';
import type { Keeping } from './latest.ts';

export interface SettingsFileWays {
  /** Saves the settings as a file. */
  onSave: () => void;
  /** Reads a file; nothing is changed by that. */
  onOpen: (file: File) => Promise<{ ok: Settings } | { faults: readonly Fault[] }>;
  /** Takes settings in place of those that hold; asks the browser too, so this is called within the click. */
  onTake: (settings: Settings) => Keeping;
}

interface SettingsFileProps extends SettingsFileWays {
  settings: Omit<Settings, 'watchedPages'>;
  locale: string;
}

/** More things wrong than these are counted, for nobody mends them one by one. */
const SHOWN = 30;

type Opened =
  | { what: 'nothing' | 'saved' | 'reading' | 'same' | 'taken' | 'left' }
  | { what: 'refused'; faults: readonly Fault[] }
  | { what: 'asked'; settings: Settings; changes: readonly Change[] };

/** Saving the settings as a file and taking them from one: first it is told what would change, and then chosen. */
export function SettingsFile({ settings, locale, onSave, onOpen, onTake }: SettingsFileProps) {
  const [opened, setOpened] = useState<Opened>({ what: 'nothing' });
  const result = useRef<HTMLHeadingElement>(null);
  const open = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // What the file came to is where somebody goes on; afterwards they are back where they began.
    if (opened.what === 'asked' || opened.what === 'refused') result.current?.focus();
    if (opened.what === 'taken' || opened.what === 'left') open.current?.focus();
  }, [opened]);

  function save() {
    onSave();
    setOpened({ what: 'saved' });
  }

  async function read(file: File) {
    setOpened({ what: 'reading' });
    const answer = await onOpen(file);
    if ('faults' in answer) return setOpened({ what: 'refused', faults: answer.faults });
    const changes = changesBetween(settings, answer.ok);
    setOpened(changes.length === 0 ? { what: 'same' } : { what: 'asked', settings: answer.ok, changes });
  }

  async function take(taken: Settings) {
    if (await onTake(taken)) setOpened({ what: 'taken' });
  }

  return (
    <div class="settings-file">
      <p class="quiet">{i18n.t('settings_file.intro')}</p>
      <p class="quiet">{i18n.t('settings_file.readable')}</p>
      <div class="settings-file-ways">
        <button type="button" class="button" onClick={save}>
          {i18n.t('settings_file.save')}
        </button>
        <label class="button settings-file-open">
          <input
            ref={open}
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file can be opened again once it was mended.
              if (file) void read(file).finally(() => (currentTarget.value = ''));
            }}
          />
          {i18n.t('settings_file.open')}
        </label>
      </div>
      <p class="small" role="status">
        {said(opened)}
      </p>
      {opened.what === 'refused' && (
        <div class="settings-file-result">
          <h3 class="options-subheading" tabIndex={-1} ref={result}>
            {i18n.t('settings_file.refused')}
          </h3>
          <Faults faults={opened.faults} />
          <p class="quiet small">{i18n.t('settings_file.refused_hint')}</p>
        </div>
      )}
      {opened.what === 'asked' && (
        <div class="settings-file-result">
          <h3 class="options-subheading" tabIndex={-1} ref={result}>
            {i18n.t('settings_file.would')}
          </h3>
          <ul class="settings-file-list">
            {opened.changes.map((change) => (
              <li key={JSON.stringify(change)}>{changeSentence(change, locale)}</li>
            ))}
          </ul>
          <p class="quiet small">
            {i18n.t('settings_file.pages')} {asksBrowser(opened.changes) && i18n.t('settings_file.may_ask')}
          </p>
          <div class="settings-file-ways">
            <button type="button" class="button" onClick={() => setOpened({ what: 'left' })}>
              {i18n.t('settings_file.leave')}
            </button>
            <button type="button" class="button button-first" onClick={() => take(opened.settings)}>
              {i18n.t('settings_file.take')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  const more = faults.length - SHOWN;
  return (
    <ul class="settings-file-list">
      {faults.slice(0, SHOWN).map((fault, index) => (
        <li key={index} dir="auto">
          {faultSentence(fault)}
        </li>
      ))}
      {more > 0 && <li>{i18n.t('settings_file.more', more, { count: more })}</li>}
    </ul>
  );
}

/** What is read out without anything having to be chosen. */
function said({ what }: Opened): string {
  switch (what) {
    case 'saved':
      return i18n.t('settings_file.saved');
    case 'reading':
      return i18n.t('settings_file.reading');
    case 'same':
      return i18n.t('settings_file.same');
    case 'taken':
      return i18n.t('settings_file.taken');
    case 'left':
      return i18n.t('settings_file.left');
    default:
      return '';
  }
}

function asksBrowser(changes: readonly Change[]): boolean {
  return changes.some(({ what }) => what === 'watched' || what === 'added');
}
