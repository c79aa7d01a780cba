import '../card/pictures.css';
import '../reading/paper.css';
import './minutes.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FiveMinutes } from '../../content/reading/five-minutes.ts';
import { Picture } from '../card/pictures.tsx';
import { Trace } from '../reading/claims.tsx';
import { Menu } from './menu.tsx';
import { Sheet } from './sheet.tsx';
import { nextTo, THINGS } from './things.ts';

/** The five minutes: what there is, and one thing at a time. On paper, all of it. */
export function Minutes({ locale }: { locale: string }) {
  const [open, setOpen] = useState<FiveMinutes | null>(null);
  // The one last looked at, so that coming back leads to where one was.
  const [last, setLast] = useState<FiveMinutes | null>(null);
  const turnTo = (id: FiveMinutes | null) => {
    setLast(open);
    setOpen(id);
  };
  return (
    <main class={open ? 'minutes minutes-open' : 'minutes'}>
      <header class="minutes-head">
        {open === null && <Picture id="two-cups" />}
        <h1 class="title">{i18n.t('minutes.title')}</h1>
        <p class="minutes-intro">{i18n.t('minutes.intro')}</p>
      </header>
      {open === null && <Menu last={last} onOpen={turnTo} />}
      {THINGS.map((thing) => (
        <Sheet
          key={thing.id}
          thing={thing}
          open={thing.id === open}
          locale={locale}
          onNext={() => turnTo(nextTo(thing).id)}
          onAll={() => turnTo(null)}
        />
      ))}
      <footer class="minutes-foot">
        <p class="quiet small">{i18n.t('minutes.kept')}</p>
        <Trace />
        <p class="small screen-only">
          <a class="minutes-more" href="/reading.html">
            {i18n.t('reading.title')}
          </a>
        </p>
      </footer>
    </main>
  );
}
