import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import connection from '../../content/nudges/connection.ts';
import { RESTS_ON } from '../../content/reading/five-minutes.ts';
import { Picture } from '../card/pictures.tsx';
import { Claims } from '../reading/claims.tsx';
import type { Thing } from './things.ts';
import { Timer } from './timer.tsx';

/** How many beginnings are offered: enough to choose from, too few to study. */
const BEGINNINGS = 4;

interface SheetProps {
  thing: Thing;
  /** Whether this is the one that is shown; on paper all are. */
  open: boolean;
  locale: string;
  onNext: () => void;
  onAll: () => void;
}

/** One thing to do, and what it rests on. Opened, its title has the focus, so that it is read out from there. */
export function Sheet({ thing, open, locale, onNext, onAll }: SheetProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open) title.current?.focus();
  }, [open]);
  return (
    <article class="thing" hidden={!open} aria-labelledby={thing.id}>
      <Picture id={thing.picture} />
      <h2 class="thing-title" id={thing.id} tabIndex={-1} ref={title}>
        {i18n.t(`minutes.${thing.id}_title`)}
      </h2>
      <div class="thing-text">
        <p>{i18n.t(`minutes.${thing.id}_text`)}</p>
        <p>{i18n.t(`minutes.${thing.id}_then`)}</p>
        {thing.id === 'need' && <Beginnings />}
        <p class="quiet">{i18n.t(`minutes.${thing.id}_or`)}</p>
      </div>
      {open && <Timer locale={locale} />}
      <div class="thing-buttons screen-only">
        <button type="button" class="button" onClick={onNext}>
          {i18n.t('minutes.another')}
        </button>
        <button type="button" class="button" onClick={onAll}>
          {i18n.t('minutes.all')}
        </button>
      </div>
      <section class="thing-rests" aria-labelledby={`${thing.id}-rests`}>
        <h3 class="subheading" id={`${thing.id}-rests`}>
          {i18n.t('minutes.rests')}
        </h3>
        <Claims statements={RESTS_ON[thing.id]} />
      </section>
    </article>
  );
}

/** First lines to say what one needs, the same that a card offers beside a draft. */
function Beginnings() {
  return (
    <ul class="beginnings">
      {(connection.starters ?? []).slice(0, BEGINNINGS).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
