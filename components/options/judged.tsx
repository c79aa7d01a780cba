import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import { allFamilies, nameOfWording } from '../../lib/core/wordings.ts';
import type { Keeping } from './latest.ts';

type Said = Pick<Settings, 'wordingsOff' | 'wordingsKept' | 'ownWordings'>;

interface JudgedProps {
  settings: Said;
  /** Lets a wording, named `family/variant`, come as any other. */
  onRelease: (name: string) => Keeping;
}

/** A wording as the lists show it. */
interface Shown {
  /** `family/variant`. */
  name: string;
  /** With a gap where a card fills in what was counted. */
  text: string;
}

/** The wordings of which something was said on a card, each with the way back. */
export function Judged({ settings, onRelease }: JudgedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [released, setReleased] = useState(false);
  const shown = wordingsShown(settings);
  const named = (names: readonly string[]) => shown.filter(({ name }) => names.includes(name));

  async function release(name: string) {
    const isFree = await onRelease(name);
    setReleased(isFree);
    // The button that had the focus went with its row.
    if (isFree) heading.current?.focus();
  }

  return (
    <div class="options-part">
      <h3 class="options-subheading" tabIndex={-1} ref={heading}>
        {i18n.t('options.wordings')}
      </h3>
      <p class="quiet">{i18n.t('options.wordings_intro')}</p>
      <p class="small" role="status">
        {released && i18n.t('options.wording_released')}
      </p>
      <Wordings title={i18n.t('options.wordings_kept')} wordings={named(settings.wordingsKept)} onRelease={release} />
      <Wordings title={i18n.t('options.wordings_off')} wordings={named(settings.wordingsOff)} onRelease={release} />
    </div>
  );
}

/** Every wording there is, in the order of the families. */
function wordingsShown(settings: Said): readonly Shown[] {
  return allFamilies(settings).flatMap((family) =>
    family.wordings.map(({ id, text }) => ({
      name: nameOfWording(family.id, id),
      text: withGaps(text),
    })),
  );
}

/** A text with a gap where a card fills something in; at its end the gap takes the place of the full stop. */
function withGaps(text: string): string {
  return text.replace(/\{\w+\}\.?$|\{\w+\}/g, i18n.t('options.wording_gap'));
}

interface WordingsProps {
  onRelease: (name: string) => void;
  title: string;
  wordings: readonly Shown[];
}

/** The wordings of which one thing was said; nothing where it was said of none. */
function Wordings({ title, wordings, onRelease }: WordingsProps) {
  if (wordings.length === 0) return null;
  return (
    <>
      <h4 class="options-list-name">{title}</h4>
      <ul>
        {wordings.map(({ name, text }) => (
          <li key={name} class="options-row options-row-wide">
            <p class="options-row-words sentence" dir="auto">
              {text}
            </p>
            <button
              type="button"
              class="link small"
              aria-label={i18n.t('options.wording_release_label', { text })}
              onClick={() => onRelease(name)}
            >
              {i18n.t('options.wording_release')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
