import { i18n } from '#i18n';
import { FAMILIES } from '../../content/nudges/index.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { isFamilyOn, OWN } from '../../lib/core/wordings.ts';
import { FAMILY_NAMES } from '../family-names.ts';
import { SwitchRow } from './switch-row.tsx';

interface FamiliesProps {
  settings: Pick<Settings, 'familiesOff' | 'familiesOn' | 'familiesHarmful' | 'ownWordings'>;
  onFamily: (family: string, on: boolean) => void;
}

/** Every family with its switch; of one that Unspiral stopped it is said why (rule 26). */
export function Families({ settings, onFamily }: FamiliesProps) {
  const { familiesOff, familiesHarmful, ownWordings } = settings;
  // While nothing of one's own was written there is nothing to switch, unless it was switched off before.
  const isListed = (id: string) => id !== OWN || ownWordings.length > 0 || familiesOff.includes(OWN);
  return (
    <ul class="families">
      {FAMILY_NAMES.filter(([id]) => isListed(id)).map(([id, name, sense]) => (
        <SwitchRow
          key={id}
          name={i18n.t(name)}
          sense={i18n.t(sense)}
          label={i18n.t('options.family_show', { family: i18n.t(name) })}
          on={isOn(id, settings)}
          onSwitch={(on) => onFamily(id, on)}
        >
          {familiesHarmful.includes(id) && <p class="family-reason small">{i18n.t('options.family_harmful')}</p>}
        </SwitchRow>
      ))}
    </ul>
  );
}

function isOn(id: string, settings: FamiliesProps['settings']): boolean {
  // What has no file, a time one chose and sentences of one's own, is on at first.
  const family = FAMILIES.find((each) => each.id === id) ?? { id };
  return isFamilyOn(family, settings);
}
