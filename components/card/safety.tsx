import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HelpCountry, HelpText } from '../../lib/messages/messages.ts';
import { HelpEntry } from './help-entry.tsx';
import { Source } from './source.tsx';

interface SafetyProps {
  help: HelpText | null | 'missing';
  onBack: () => void;
  onStop: () => void;
}

/** The back of the card (rule 21): it stays in the page, since a page of its own would stand in the browser's history. */
export function Safety({ help, onBack, onStop }: SafetyProps) {
  return (
    <div class="other">
      <button type="button" class="link back" onClick={onBack}>
        {i18n.t('card.back')}
      </button>
      <h1 class="voice" id="said">
        {i18n.t('card.you_know')}
      </h1>
      <p class="fact" id="trace">
        {i18n.t('card.trace')}
      </p>
      <Help help={help} />
      <div class="foot">
        <button type="button" class="button" onClick={onStop}>
          {i18n.t('card.stop_family')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('card.back')}
        </button>
      </div>
    </div>
  );
}

function Help({ help }: { help: SafetyProps['help'] }) {
  if (help === null) return <p class="fact">{i18n.t('card.gathering')}</p>;
  if (help === 'missing') return <p class="fact">{i18n.t('card.missing')}</p>;
  return <HelpList help={help} />;
}

/** The lines of one country at a time, the first of the list to begin with, and below them the directories of all. */
function HelpList({ help }: { help: HelpText }) {
  const [code, choose] = useState(help.countries[0]?.code ?? '');
  const country = help.countries.find((one) => one.code === code);
  return (
    <>
      <CountryChoice countries={help.countries} code={code} onChoose={choose} />
      <ul class="lines">
        {country?.lines.map((line) => (
          <HelpEntry key={`${code} ${line.name}`} line={line} seen={help.seen} />
        ))}
      </ul>
      <h2 class="heading">{i18n.t('card.elsewhere')}</h2>
      <ul class="lines">
        {help.directory.map((entry) => (
          <DirectoryEntry key={entry.url} entry={entry} seen={help.seen} />
        ))}
      </ul>
    </>
  );
}

function DirectoryEntry({ entry, seen }: { entry: HelpText['directory'][number]; seen: string }) {
  return (
    <li>
      <a class="name" href={entry.url} target="_blank" rel="noreferrer">
        {entry.name}
      </a>
      <Source source={entry.source} date={null} seen={seen} />
    </li>
  );
}

interface ChoiceProps {
  countries: readonly HelpCountry[];
  code: string;
  onChoose: (code: string) => void;
}

function CountryChoice({ countries, code, onChoose }: ChoiceProps) {
  return (
    <label class="country">
      <span>{i18n.t('card.country')}</span>
      <select value={code} onChange={(event) => onChoose(event.currentTarget.value)}>
        {countries.map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
    </label>
  );
}
