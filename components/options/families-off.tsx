import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';

const NAMES = [
  ['notice', 'options.family_notice'],
  ['waiting', 'options.family_waiting'],
  ['filtered-reality', 'options.family_filtered_reality'],
  ['promise', 'options.family_promise'],
] as const;

interface FamiliesOffProps {
  /** Ids of the families that are off. */
  off: readonly string[];
  onSwitch: (family: string, on: boolean) => void;
}

/** What *stop showing cards about this* stopped, each with the switch that brings it back; nothing where nothing was. */
export function FamiliesOff({ off, onSwitch }: FamiliesOffProps) {
  const listed = useListed(off);
  const families = NAMES.filter(([id]) => listed.has(id));
  if (families.length === 0) return null;
  return (
    <section class="options-section">
      <h2 class="options-heading">{i18n.t('options.families')}</h2>
      <p class="quiet">{i18n.t('options.families_intro')}</p>
      <ul class="options-families">
        {families.map(([id, name]) => (
          <Family key={id} name={i18n.t(name)} on={!off.includes(id)} onSwitch={(on) => onSwitch(id, on)} />
        ))}
      </ul>
    </section>
  );
}

/** Those that are off, and those brought back since the page opened: the switch just pressed must not vanish. */
function useListed(off: readonly string[]): ReadonlySet<string> {
  const listed = useRef(new Set<string>());
  for (const id of off) listed.current.add(id);
  return listed.current;
}

function Family({ name, on, onSwitch }: { name: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <li class="family">
      <div class="family-words">
        <p>{name}</p>
        <p class="quiet small">{i18n.t(on ? 'options.family_on' : 'options.family_off')}</p>
      </div>
      <Switch label={i18n.t('options.family_show', { family: name })} on={on} onChange={onSwitch} />
    </li>
  );
}
