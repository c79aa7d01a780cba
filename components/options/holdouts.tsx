import { i18n } from '#i18n';
import type { Holdouts as Choice } from '../../lib/core/settings.ts';
import { Section } from './section.tsx';
import { useSeen } from './seen.ts';

interface HoldoutsProps {
  chosen: Choice;
  /** The sentence was seen before, here or at the first run; until then no card is held back (rule 22). */
  explained: boolean;
  /** A card could come at all: a site is switched on. */
  matters: boolean;
  /** What was chosen; null when the sentence was seen and nothing chosen. */
  onChoose: (chosen: Choice | null) => void;
}

const CHOICES = [
  ['usual', 'options.holdouts_usual', 'options.holdouts_now_usual'],
  ['faster', 'options.holdouts_faster', 'options.holdouts_now_faster'],
  ['off', 'options.holdouts_off', 'options.holdouts_now_off'],
] as const;

/** How often Unspiral stays quiet for the sake of an answer (rule 22), why, and how it is now. */
export function Holdouts({ chosen, explained, matters, onChoose }: HoldoutsProps) {
  const sentence = useSeen<HTMLDivElement>(matters && !explained, () => onChoose(null));
  const now = CHOICES.find(([choice]) => choice === chosen)?.[2] ?? 'options.holdouts_now_usual';
  return (
    <Section id="quiet" also={i18n.t('options.quiet_also')}>
      <div class="holdouts" ref={sentence}>
        <p class="holdouts-sentence">{i18n.t('common.quiet_at_times')}</p>
        <fieldset class="kinds">
          <legend class="unseen">{i18n.t('options.holdouts_choice')}</legend>
          {CHOICES.map(([choice, text]) => (
            <label key={choice} class="kind">
              <input
                type="radio"
                class="unseen"
                name="holdouts"
                value={choice}
                checked={choice === chosen}
                onChange={() => onChoose(choice)}
              />
              {i18n.t(text)}
            </label>
          ))}
        </fieldset>
        <p class="small" role="status">
          {i18n.t(explained ? now : 'options.holdouts_now_unread')}
        </p>
      </div>
      <p class="quiet">{i18n.t('options.holdouts_reason')}</p>
      <p class="quiet">{i18n.t('options.holdouts_time')}</p>
    </Section>
  );
}
