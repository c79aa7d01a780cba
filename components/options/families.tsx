import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';
import { useListed } from './listed.ts';

const NAMES = [
  ['notice', 'options.family_notice'],
  ['waiting', 'options.family_waiting'],
  ['filtered-reality', 'options.family_filtered_reality'],
  ['intention', 'options.family_intention'],
  ['feeling', 'options.family_feeling'],
  ['connection', 'options.family_connection'],
  ['breath', 'options.family_breath'],
  ['promise', 'options.family_promise'],
] as const;

interface FamiliesProps {
  /** Ids of the families that are off. */
  off: readonly string[];
  /** Of those, the ones that Unspiral stopped because they did harm (rule 26). */
  harmful: readonly string[];
  onSwitch: (family: string, on: boolean) => void;
}

/** That cards take turns (rule 13), and those that were stopped, each with the switch that brings it back. */
export function Families({ off, harmful, onSwitch }: FamiliesProps) {
  const stopped = useListed(harmful);
  const listed = useListed(off);
  const ways = { off, onSwitch };
  return (
    <section class="options-section">
      <h2 class="options-heading">{i18n.t('options.families')}</h2>
      <p class="quiet">{i18n.t('options.families_turns')}</p>
      <Stopped
        title={i18n.t('options.families_off')}
        reason={i18n.t('options.families_off_intro')}
        families={NAMES.filter(([id]) => listed.has(id) && !stopped.has(id))}
        {...ways}
      />
      <Stopped
        title={i18n.t('options.families_harmful')}
        reason={i18n.t('options.families_harmful_intro')}
        families={NAMES.filter(([id]) => stopped.has(id))}
        {...ways}
      />
    </section>
  );
}

interface StoppedProps extends Pick<FamiliesProps, 'off' | 'onSwitch'> {
  title: string;
  reason: string;
  families: readonly (typeof NAMES)[number][];
}

/** The families that were stopped for one reason; nothing where none were. */
function Stopped({ title, reason, families, off, onSwitch }: StoppedProps) {
  if (families.length === 0) return null;
  return (
    <div class="families">
      <h3 class="options-subheading">{title}</h3>
      <p class="quiet">{reason}</p>
      <ul>
        {families.map(([id, name]) => (
          <Family key={id} name={i18n.t(name)} on={!off.includes(id)} onSwitch={(on) => onSwitch(id, on)} />
        ))}
      </ul>
    </div>
  );
}

function Family({ name, on, onSwitch }: { name: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <li class="options-row">
      <div class="options-row-words">
        <p>{name}</p>
        <p class="quiet small">{i18n.t(on ? 'options.family_on' : 'options.family_off')}</p>
      </div>
      <Switch label={i18n.t('options.family_show', { family: name })} on={on} onChange={onSwitch} />
    </li>
  );
}
