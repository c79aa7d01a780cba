import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Strength } from '../../content/nudges/nudge.ts';

/** From what grew well to what is still in the ground. */
export const STRENGTHS = ['good', 'some', 'thin', 'untested'] as const satisfies readonly Strength[];

const PLANTS: Readonly<Record<Strength, () => ComponentChildren>> = {
  good: () => (
    <>
      <path d="M12 20.5V8.5" />
      <path
        class="tint"
        d="M12 18c-.5-4-3-5-6.5-5 .3 3.5 2.5 5 6.5 5zM12 15.5c.4-3.5 2.7-4.8 6-4.8-.2 3.3-2.2 4.8-6 4.8z"
      />
      <path class="accent" d="M12 2v1.2M8.3 3.5l.8 1M15.7 3.5l-.8 1M7.5 7.5l1.2-.3M16.5 7.5l-1.2-.3" />
      <circle class="lamp" cx="12" cy="6.8" r="2.3" />
    </>
  ),
  some: () => (
    <>
      <path d="M12 20.5V9" />
      <path
        class="tint"
        d="M12 18c-.5-4-3-5-6.5-5 .3 3.5 2.5 5 6.5 5zM12 13.5c.4-4 2.7-5.3 6.3-5.3-.2 3.8-2.3 5.3-6.3 5.3z"
      />
    </>
  ),
  thin: () => (
    <>
      <path d="M12 20.5V15" />
      <path class="tint" d="M12 16.5c.4-3.5 2.5-4.8 5.8-4.8-.2 3.3-2.2 4.8-5.8 4.8z" />
    </>
  ),
  untested: () => <circle class="lamp" cx="12" cy="17.5" r="2" />,
};

/** How strong a claim is, as what has come of a seed. The word stands beside it: it is not read out. */
function Plant({ strength }: { strength: Strength }) {
  const ground = strength === 'untested' ? 13 : 20.5;
  return (
    <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {PLANTS[strength]()}
      <path d={`M4.5 ${ground}h15`} />
    </svg>
  );
}

/** How strong a claim is, drawn and in words. */
export function StrengthMark({ strength }: { strength: Strength }) {
  return (
    <span class="strength">
      <Plant strength={strength} />
      {i18n.t(`reading.${strength}`)}
    </span>
  );
}
