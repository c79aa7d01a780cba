import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FiveMinutes } from '../../content/reading/five-minutes.ts';
import { Mark } from '../card/pictures.tsx';
import { THINGS, type Thing } from './things.ts';

interface MenuProps {
  /** The one that was open before, which gets the focus back. */
  last: FiveMinutes | null;
  onOpen: (id: FiveMinutes) => void;
}

/** What there is, for one and for two. */
export function Menu({ last, onOpen }: MenuProps) {
  return (
    <div class="menu screen-only">
      {(['one', 'two'] as const).map((who) => (
        <section key={who} aria-labelledby={who}>
          <h2 class="menu-title" id={who}>
            {i18n.t(`minutes.for_${who}`)}
          </h2>
          <p class="menu-lead quiet">{i18n.t(`minutes.for_${who}_lead`)}</p>
          <ul>
            {THINGS.filter((thing) => thing.who === who).map((thing) => (
              <li key={thing.id}>
                <Choice thing={thing} focus={thing.id === last} onOpen={() => onOpen(thing.id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Choice({ thing, focus, onOpen }: { thing: Thing; focus: boolean; onOpen: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <button type="button" class="menu-choice" ref={button} onClick={onOpen}>
      <Mark id={thing.picture} />
      {i18n.t(`minutes.${thing.id}_title`)}
    </button>
  );
}
