import { mount, mountTrouble, pageLocale } from '../../components/page/mount.tsx';
import { originsOfAll } from '../../components/page/origins.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { openOptions } from '../../lib/browser/pages.ts';
import { requestOrigins } from '../../lib/browser/permissions.ts';
import { currentTabUrl } from '../../lib/browser/tabs.ts';
import type { PauseFor } from '../../lib/core/pause.ts';
import type { PopupView } from '../../lib/messages/messages.ts';
import { ask } from '../../lib/messages/send.ts';

const url = currentTabUrl();

async function refresh(): Promise<void> {
  const view = await ask('page-bg.popup', { url: await url });
  mount(
    <Popup
      view={view}
      locale={pageLocale()}
      onSwitch={(site, on) => switchSite(site, on, view).catch(mountTrouble)}
      onWatch={(on) => watch(on).catch(mountTrouble)}
      onPause={(chosen) => pause(chosen).catch(mountTrouble)}
      onSettings={() => {
        openOptions();
        window.close();
      }}
    />,
  );
}

/**
 * The choice is told before the browser's question is answered: the question takes the focus, which closes a popup, and
 * what comes after it here may never run. The worker hears of a grant by itself; a refusal, where this page is still there
 * to hear of it, undoes a choice made just now and no earlier one.
 */
async function switchSite(site: string, on: boolean, view: PopupView): Promise<void> {
  const answered = on ? requestOrigins(originsOfAll([site], view)) : true;
  await ask('page-bg.site', { site, on });
  await refresh();
  const refused = !(await answered);
  if (refused && !view.site?.on) await ask('page-bg.site', { site, on: false });
  await refresh();
}

async function watch(on: boolean): Promise<void> {
  const here = await url;
  if (here !== null) await ask('page-bg.watch', { url: here, on });
  await refresh();
}

async function pause(chosen: PauseFor | null): Promise<void> {
  await ask('page-bg.pause', { chosen });
  await refresh();
}

refresh().catch(mountTrouble);
