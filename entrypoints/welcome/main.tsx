import { mount, mountTrouble, pageLocale } from '../../components/page/mount.tsx';
import { originsOfAll } from '../../components/page/origins.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { closeThisTab, openOptions } from '../../lib/browser/pages.ts';
import { requestOrigins } from '../../lib/browser/permissions.ts';
import { ask } from '../../lib/messages/send.ts';

async function show(): Promise<void> {
  const { sites, settings } = await ask('page-bg.options');
  const { holdouts } = settings;
  // Who had chosen half of the time goes on with that.
  const often = holdouts === 'off' ? 'usual' : holdouts;
  mount(
    <Welcome
      sites={sites}
      locale={pageLocale()}
      quiet={holdouts !== 'off'}
      onQuiet={(quiet) => ask('page-bg.holdouts', { chosen: quiet ? often : 'off' }).catch(mountTrouble)}
      onAsk={askFor}
      onClose={closeThisTab}
      onSettings={() => void openOptions()}
    />,
  );
}

/**
 * Asks the browser, within the click and before anything is awaited. The worker hears of a choice that was allowed: these
 * sites and no others, so one that was on and is no longer chosen is switched off. After a refusal all is as before.
 */
async function askFor(sites: readonly string[]): Promise<boolean> {
  const allowed = await requestOrigins(originsOfAll(sites));
  if (allowed) await watchExactly(sites);
  return allowed;
}

async function watchExactly(sites: readonly string[]): Promise<void> {
  const now = await ask('page-bg.choose', { sites });
  const others = now.sites.filter(({ id, on }) => on && !sites.includes(id));
  for (const { id } of others) await ask('page-bg.site', { site: id, on: false });
}

show().catch(mountTrouble);
