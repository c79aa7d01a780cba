import { mount, mountTrouble, pageLocale } from '../../components/page/mount.tsx';
import type { SiteOffer } from '../../components/page/site-offer.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { SiteKind } from '../../content/sites/site.ts';
import { onCloseAsked } from '../../lib/browser/own-pages.ts';
import { openDashboard, openOptions } from '../../lib/browser/pages.ts';
import { requestOrigins } from '../../lib/browser/permissions.ts';
import { currentTabUrl } from '../../lib/browser/tabs.ts';
import type { PopupView, SiteInFront } from '../../lib/messages/messages.ts';
import { ask } from '../../lib/messages/send.ts';

const url = currentTabUrl();
/** This opening of the popup, whatever is done in it. */
const opening = crypto.randomUUID();

/** The site in front, where it is not listed and could be watched: known a little after all else. */
let offer: SiteOffer | null = null;

async function refresh(): Promise<void> {
  const view = await ask('page-bg.popup', { url: await url, opening });
  if (view.site) offer = null;
  show(view);
  if (view.site || offer) return;
  offer = await offerHere(view);
  if (offer) show(view);
}

/** Looks whether the site in front could be watched. Domains are told by a large list: it comes once the popup is there. */
async function offerHere(view: PopupView): Promise<SiteOffer | null> {
  const here = await url;
  if (here === null) return null;
  const { offerFor } = await import('../../components/page/site-offer.ts');
  return offerFor(here, view);
}

function show(view: PopupView): void {
  mount(
    <Popup
      view={view}
      offer={offer}
      locale={pageLocale()}
      onAdd={(added, kind) => add(added, kind).catch(mountTrouble)}
      onSwitch={(on) => view.site && switchSite(view.site, on).catch(mountTrouble)}
      onWatch={(on) => watch(on).catch(mountTrouble)}
      onPass={(site) => tell(ask('page-bg.pass', { site }))}
      onEnd={(wish) => tell(ask('page-bg.resume', wish))}
      onPause={(chosen) => tell(ask('page-bg.pause', { chosen }))}
      onErase={() => tell(ask('page-bg.erase'))}
      onDashboard={() => void openDashboard().then(() => window.close())}
      onSettings={(part) => void openOptions(part).then(() => window.close())}
    />,
  );
}

/**
 * The choice is told before the browser's question is answered: the question takes the focus, which closes a popup, and
 * what comes after it here may never run. The worker hears of a grant by itself; a refusal, where this page is still there
 * to hear of it, undoes a choice made just now and no earlier one.
 */
async function switchSite({ together: sites, anyOn, origins }: SiteInFront, on: boolean): Promise<void> {
  const answered = on ? requestOrigins([...origins]) : true;
  await ask('page-bg.switch', { sites, on });
  await refresh();
  const refused = !(await answered);
  if (refused && !anyOn) await ask('page-bg.switch', { sites, on: false });
  await refresh();
}

/** Watches a site that was not listed; the choice is told before the browser's question is answered, as above. */
async function add({ id, rule, origins }: SiteOffer, kind: SiteKind): Promise<void> {
  const answered = requestOrigins([...origins]);
  await ask('page-bg.add-site', { ...rule, kind });
  await refresh();
  if (!(await answered)) await ask('page-bg.remove-site', { site: id });
  await refresh();
}

async function watch(on: boolean): Promise<void> {
  const here = await url;
  if (here !== null) await ask('page-bg.watch', { url: here, on });
  await refresh();
}

/** Shows how things are once the worker has answered. */
function tell(answer: Promise<unknown>): Promise<void> {
  return answer.then(refresh).catch(mountTrouble);
}

onCloseAsked(() => window.close());
refresh().catch(mountTrouble);
