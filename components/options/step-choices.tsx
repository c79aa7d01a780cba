import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import { type Thresholds as Figures, STEPS, type Step } from '../../lib/core/settings.ts';
import { type Choice, Choices } from './choices.tsx';
import { sayFigures } from './figures-said.ts';
import type { Keeping } from './latest.ts';
import { Preview, type PreviewProps } from './preview.tsx';
import { Thresholds } from './thresholds.tsx';

/** What holds: the figures of a step, one's own, or on one site those of everywhere. */
export type Chosen = Step | 'own' | 'everywhere';

interface StepChoicesProps {
  legend: string;
  group: string;
  chosen: Chosen;
  /** The figures that hold now. */
  figures: Figures;
  /** The figures each step would have here. */
  stepFigures?: Readonly<Record<Step, Figures>>;
  /** On one site: the figures of everywhere, and what the site is used for. */
  site?: { everywhere: Figures; kind: SiteKind };
  /** What to try out for some figures, so that what they come to stands beside them before they are chosen. */
  trial: (figures: Figures) => PreviewProps;
  onStep: (chosen: Step | 'everywhere') => void;
  onFigures: (figures: Figures) => Keeping;
}

const STEP_NAMES = [
  ['early', 'options.step_early'],
  ['standard', 'options.step_standard'],
  ['relaxed', 'options.step_relaxed'],
] as const;

/** How early a card comes: three steps, each saying its figures, and figures of one's own. */
export function StepChoices({ stepFigures = STEPS, site, chosen, ...rest }: StepChoicesProps) {
  // Figures of one's own begin as those that hold, so that choosing them changes nothing yet.
  const [own, setOwn] = useState(false);
  const { legend, group, figures, trial, onStep, onFigures } = rest;
  const now = own ? 'own' : chosen;
  const preview = (tried: Figures) => <Preview {...trial(tried)} />;
  const everywhere: Choice<Chosen> | null = site
    ? {
        id: 'everywhere',
        name: i18n.t('options.as_everywhere'),
        sense: sayFigures(site.everywhere, site.kind),
        beneath: preview(site.everywhere),
      }
    : null;
  const steps = STEP_NAMES.map(
    ([id, name]): Choice<Chosen> => ({
      id,
      name: i18n.t(name),
      sense: sayFigures(stepFigures[id], site?.kind),
      beneath: preview(stepFigures[id]),
    }),
  );
  const ownChoice: Choice<Chosen> = { id: 'own', name: i18n.t('options.step_own') };

  function choose(id: Chosen) {
    setOwn(id === 'own');
    if (id !== 'own') onStep(id);
  }

  return (
    <Choices
      legend={legend}
      group={group}
      choices={[...(everywhere ? [everywhere] : []), ...steps, ownChoice]}
      chosen={now}
      onChoose={choose}
    >
      {now === 'own' && (
        <>
          <Thresholds group={group} figures={figures} kind={site?.kind} onChange={onFigures} />
          <Preview {...trial(figures)} live />
        </>
      )}
    </Choices>
  );
}
