import { helpText } from '../../content/help/index.ts';
import { clearAlarms, keepAlarm, onAlarm, stopAlarm } from '../browser/alarms.ts';
import { followTestChance } from '../browser/chance.ts';
import { followTestClock, now, timeZone } from '../browser/clock.ts';
import { browser } from '../browser/extension.ts';
import { IDLE_MS, isIdle, onIdle } from '../browser/idle.ts';
import { openWelcome } from '../browser/pages.ts';
import { giveBack, giveBackOrigins, onPermissionsChanged } from '../browser/permissions.ts';
import { registeredScripts, unregisterScripts } from '../browser/scripting.ts';
import { allTabs, isAudible, tabInFront, tabsOn } from '../browser/tabs.ts';
import { focusedWindow, onWindowFocus } from '../browser/windows.ts';
import { isPart, type Part } from '../core/data/erasing.ts';
import type { Seen } from '../core/observations.ts';
import { withoutOwn } from '../core/own-wordings.ts';
import type { PauseFor } from '../core/pause.ts';
import type { Moment } from '../core/records.ts';
import { type Settings, withSite } from '../core/settings.ts';
import { originsOf } from '../core/sites/classify.ts';
import { customSite, idOfRule } from '../core/sites/custom.ts';
import { sitesOf } from '../core/sites/known.ts';
import { originsToGiveBack, withoutOwnSite } from '../core/sites/own-sites.ts';
import { OWN } from '../core/wordings.ts';
import type { OptionsView } from '../messages/messages.ts';
import { tell } from '../messages/tell.ts';
import type { PageKey } from '../store/codec.ts';
import { forgetDetails } from '../store/erase.ts';
import { isFirstAsk } from '../store/facts.ts';
import { forgetOpenings, writeOpenings } from '../store/popup-facts.ts';
import { forgetSubjects } from '../store/subjects.ts';
import { writeWeekLine } from '../store/week-lines.ts';
import { answerMessages } from './answers.ts';
import { groundOf } from './card-for.ts';
import { dashboardView } from './dashboard.ts';
import { firstDayKept, keptView, snapshotWithout } from './data-desk.ts';
import { wantsDrafts } from './drafts.ts';
import { createMemory } from './memory.ts';
import { pageOf } from './places.ts';
import { popupView } from './popup-view.ts';
import { createPreviewer } from './previewer.ts';
import { createQueue } from './queue.ts';
import { createRegistrar } from './registrar.ts';
import { selfCheck } from './self-check.ts';
import {
  changeFamily,
  changeHoldouts,
  changeKeepDays,
  changePause,
  changeRules,
  changeSite,
  changeThresholds,
  importSettings,
  keepOwn,
  keepOwnSite,
  pauseRestOfDay,
  releaseWording,
  splitSwitch,
  switchSites,
  unwatchPage,
  watchPage,
} from './settings-desk.ts';
import { createTracker, engineSettings } from './tracker.ts';
import { optionsView } from './views.ts';
import { leaveTab } from './way-out.ts';
import { addWaysIn } from './ways-in.ts';

const FORGET = 'forget';
const STILL_IDLE = 'still-idle';
/** How often subjects are looked through for those whose time has come, minutes. */
const FORGET_MINUTES = 60;

/**
 * The worker: wires its parts together. Every listener is added here and at once, for an event that wakes the worker is
 * only given to listeners of its first tick; what they start waits for the memory.
 */
export function startWorker(): void {
  const queue = createQueue();
  // A test build's clock and chance are known before anything is taken: in any other build this is at once.
  const clock = followTestClock(async () => {
    await forget();
    await ask(await tracker.tabs());
  });
  const memory = createMemory(Promise.all([clock, followTestChance()]));
  const registrar = createRegistrar(async () => (await memory.recall()).settings);
  const tracker = createTracker(memory, queue);

  /** Has pages tell anew: after a change of settings or permissions. */
  const ask = async (tabs: readonly number[]): Promise<void> => {
    await Promise.all(tabs.map((tab) => tell(tab, 'bg-sensor.ask')));
  };

  /** Has every draft script ask whether it is wanted still: also where no sensor has told of its tab. */
  const askDrafts = async (): Promise<void> => {
    const tabs = (await allTabs()).flatMap(({ id }) => id ?? []);
    await Promise.all(tabs.map((tab) => tell(tab, 'bg-drafts.ask')));
  };

  const askFront = async (windowId: number | null): Promise<void> => {
    const tab = windowId === null ? null : await tabInFront(windowId);
    if (tab !== null) await tell(tab, 'bg-sensor.ask');
  };

  const windowFocused = async (window: number | null): Promise<void> => {
    const { attended } = (await memory.recall()).snapshot.presence;
    await tracker.fact({ type: 'window', window });
    const still = (await memory.recall()).snapshot.presence.attended;
    // The page cannot know that it was left: it notes how much is unread.
    if (attended !== null && still === null) await tell(attended, 'bg-sensor.left');
    await askFront(window);
  };

  const idleChanged = async (state: 'active' | 'idle' | 'locked'): Promise<void> => {
    const { attended } = (await memory.recall()).snapshot.presence;
    if (state === 'idle' && attended !== null && (await isAudible(attended))) return keepAlarm(STILL_IDLE, 1);
    await stopAlarm(STILL_IDLE);
    // Idleness is told when it has lasted a while: attention ended when it began.
    await tracker.fact({ type: 'idle', idle: state !== 'active' }, state === 'idle' ? IDLE_MS : 0);
    if (state === 'active') await askFront(await focusedWindow());
    else if (attended !== null) await tell(attended, 'bg-sensor.left');
  };

  /** Somebody watched something without touching anything: are they still there, now that the sound may have ended? */
  const stillIdle = async (): Promise<void> => idleChanged((await isIdle()) ? 'idle' : 'active');

  let erasing = false;

  const apply = async (): Promise<void> => {
    if (erasing) return;
    await registrar.apply();
    // Only what was noticed has to be forgotten: before the first site and after erasing there is no alarm.
    if (Object.keys((await memory.recall()).settings.sites).length > 0) await keepAlarm(FORGET, FORGET_MINUTES);
    // Not waited for: a tab that hangs must not keep the others waiting.
    void askDrafts();
    await ask(await tracker.tabs());
  };

  const change = async (settle: (settings: Settings) => Settings): Promise<OptionsView> => {
    await queue(async () => {
      const { settings } = await memory.recall();
      const settled = settle(settings);
      if (settled !== settings) await memory.writeSettings(settled);
    });
    await apply();
    return optionsView(await memory.recall());
  };

  /** *Off* is off (rule 14), whatever has become of the card it was said on: the site in the tab is what is meant. */
  const switchOff = async (tab: number): Promise<void> => {
    const { snapshot, settings } = await memory.recall();
    const site = snapshot.presence.pages[tab]?.place.site;
    if (site && settings.sites[site]?.on) await change((now) => withSite(now, site, { on: false }));
    else await apply();
  };

  /** What the attended page is about changes under the person: they leave it in the books before, and arrive again after. */
  async function arriveAnew<T>(change: () => Promise<T>): Promise<T> {
    const { attended } = (await memory.recall()).snapshot.presence;
    if (attended !== null) await tracker.fact({ type: 'closed', tab: attended });
    const changed = await change();
    if (attended !== null) await tell(attended, 'bg-sensor.ask');
    return changed;
  }

  /** A card that is up, or on its way, is gone with what it stood for. */
  async function withoutCard<T>(isMeant: (moment: Moment) => boolean, change: () => Promise<T>): Promise<T> {
    const { card } = (await memory.recall()).snapshot.state;
    return card && isMeant(card.moment) ? arriveAnew(change) : change();
  }

  const writeWatching = (page: PageKey, on: boolean): Promise<void> =>
    queue(async () => {
      const { settings } = await memory.recall();
      const settled = on ? watchPage(settings, page, now()) : unwatchPage(settings, page);
      if (settled !== settings) await memory.writeWatching(settled, page);
    });

  /** Watches a page or ends that. The page in front tells anew, so that the engine knows at once. */
  const watch = (page: PageKey, on: boolean): Promise<void> =>
    arriveAnew(async () => {
      await writeWatching(page, on);
      // What is remembered of a page that is watched no more is forgotten with the next step, whatever it is.
      await tracker.observe([{ type: 'waited', tab: -1 }], crypto.randomUUID());
    });

  /** What has been kept long enough goes: subjects, and details (rules 34 and 23). */
  const forget = () =>
    queue(async () => {
      // A file just brought in may say that details are kept for longer.
      await memory.adopt();
      const { store, settings } = await memory.recall();
      await forgetSubjects(store, now());
      await forgetOpenings(store, now());
      await forgetDetails(store, firstDayKept(settings));
    });

  /** Erases a part of what was noticed, and what it left in the state; what is open now goes into the books before. */
  const erasePart = (part: Part): Promise<void> =>
    arriveAnew(() =>
      queue(async () => {
        const held = await memory.recall();
        await memory.erasePart(part, (erased) => snapshotWithout(held, part, erased));
      }),
    );

  /** A pause begins: a card that is up is gone with what it stood for. */
  const beginPause = (settle: (settings: Settings) => Settings): Promise<OptionsView> =>
    withoutCard(
      () => true,
      () => change(settle),
    );

  const pause = (chosen: PauseFor | null): Promise<OptionsView> => {
    const settle = (settings: Settings) => changePause(settings, chosen, now(), timeZone());
    return chosen === null ? change(settle) : beginPause(settle);
  };

  const waysIn = addWaysIn({
    memory,
    tracker,
    pause,
    restOfDay: () => beginPause((settings) => pauseRestOfDay(settings, now(), timeZone())),
  });

  /** What is asked for in the popup. The page in front tells anew, so that it knows when to tell next. */
  const asked = async (seen: Seen): Promise<void> => {
    await tracker.observe([{ ...seen, tab: -1 }], crypto.randomUUID());
    await ask(await tracker.tabs());
  };

  /** The origins of a site, by id; none where there is no such site. */
  const originsAt = async (id: string): Promise<string[]> => {
    const site = sitesOf((await memory.recall()).settings).find((each) => each.id === id);
    return site ? originsOf(site) : [];
  };

  /** Has the pages of a site's hosts tell anew, also those at paths that were left out until now. */
  const askOn = async (site: string): Promise<void> => ask(await tabsOn(await originsAt(site)));

  /** Removes a site of the person's own: the pages watched there first, so that their subjects leave the records. */
  const removeSite = async (id: string): Promise<OptionsView> => {
    const { watchedPages } = (await memory.recall()).settings;
    for (const page of watchedPages.filter(({ site }) => site === id)) await watch(page, false);
    const origins = await originsAt(id);
    const view = await change((settings) => withoutOwnSite(settings, id));
    await giveBack(originsToGiveBack(origins, (await memory.recall()).settings));
    return view;
  };

  /**
   * Takes the settings of a file, all in one write. What follows from it may be done again: pages that were watched on a
   * site that is gone leave the records, and the browser has back what was allowed for it.
   */
  const takeSettings = async (imported: Parameters<typeof importSettings>[1]): Promise<OptionsView> => {
    const before = (await memory.recall()).settings;
    await arriveAnew(() => change((settings) => importSettings(settings, imported)));
    const { settings } = await memory.recall();
    const known = sitesOf(settings).map(({ id }) => id);
    for (const page of settings.watchedPages) if (!known.includes(page.site)) await watch(page, false);
    await giveBack(originsToGiveBack(before.ownSites.map(customSite).flatMap(originsOf), settings));
    for (const rule of settings.ownSites) await askOn(idOfRule(rule));
    return optionsView(await memory.recall());
  };

  const begin = async (): Promise<void> => {
    await tracker.fact({ type: 'quit' });
    const window = await focusedWindow();
    await tracker.fact({ type: 'window', window });
    // A page that was quicker than this was taken for one of before.
    await askFront(window);
    await forget();
  };

  const erase = async (): Promise<void> => {
    erasing = true;
    const tabs = await tracker.tabs();
    await queue(() => memory.erase());
    await unregisterScripts((await registeredScripts()).map(({ id }) => id));
    await giveBackOrigins();
    void askDrafts();
    await ask(tabs);
    await browser.storage?.local.clear();
    await clearAlarms();
    erasing = false;
  };

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void openWelcome();
    await begin();
    await waysIn.menu();
    await registrar.applyEverywhere();
    await apply();
  });
  browser.runtime.onStartup.addListener(async () => {
    tracker.browserStarted(allTabs().then((tabs) => tabs.flatMap(({ id }) => id ?? [])));
    await waysIn.menu();
    await begin();
    await apply();
  });
  browser.tabs.onRemoved.addListener((tab) => void tracker.fact({ type: 'closed', tab }));
  onWindowFocus((window) => void windowFocused(window));
  onIdle((state) => void idleChanged(state));
  onPermissionsChanged(() => void apply());
  onAlarm(FORGET, () => void forget());
  onAlarm(STILL_IDLE, () => void stillIdle());

  answerMessages({
    'sensor-bg.report': tracker.report,
    'drafts-bg.wanted': async ({ url }, { origin }) => {
      const { settings, key } = await memory.recall();
      return wantsDrafts(url, origin, settings, key);
    },
    'drafts-bg.matched': tracker.matched,
    'overlay-bg.shown': async ({ moment, how }, { tab }) => {
      await tracker.observe([{ type: 'shown', moment, how, tab }], `${moment}:shown`);
      if (how === 'blocked') void tell(tab, 'bg-sensor.ask');
    },
    'overlay-bg.answer': async ({ moment, answer }, { tab }) => {
      await tracker.observe([{ type: 'answered', moment, answer, tab }], `${moment}:answer`);
      if (answer.choice === 'off') await switchOff(tab);
      // Not an effect of the engine: told again after a worker died in between, it must be done again.
      if (answer.choice === 'leave' || answer.choice === 'later') await leaveTab(tab, (await memory.recall()).settings);
      // Where the person stays, the page has to know when to tell next: while the card was up there was nothing to tell.
      else void tell(tab, 'bg-sensor.ask');
    },
    'overlay-bg.help': () => helpText(navigator.languages),
    'overlay-bg.judge': ({ moment, judgement }, { tab }) =>
      tracker.observe([{ type: 'judged', moment, judgement, tab }], `${moment}:${judgement}`),
    'overlay-bg.ground': async ({ moment }) => {
      const held = await memory.recall();
      const { card } = held.snapshot.state;
      return card?.moment.id === moment ? groundOf(card.moment, engineSettings(held)) : [];
    },
    'page-bg.popup': async (tab) => {
      // What was told before it is written before it.
      const held = await queue(() => memory.recall());
      const { view, openings } = await popupView(held, tab);
      // Not waited for: the popup is to be there at once. Where all was erased meanwhile, there is nothing to keep.
      if (openings) void queue(() => writeOpenings(held.store, openings)).catch(() => undefined);
      return view;
    },
    'page-bg.dashboard': async (asked) => {
      await tracker.observe([{ type: 'waited', tab: -1 }], crypto.randomUUID());
      return dashboardView(await memory.recall(), asked);
    },
    'page-bg.week-line': ({ monday, text }) =>
      queue(async () => writeWeekLine((await memory.recall()).store, monday, text)),
    'page-bg.options': async () => optionsView(await memory.recall()),
    'page-bg.choose': ({ sites }) => change((settings) => switchSites(settings, sites, true)),
    'page-bg.site': (changed) => {
      const settle = () => change((settings) => changeSite(settings, changed));
      return changed.kind ? arriveAnew(settle) : settle();
    },
    'page-bg.add-site': async (rule) => {
      const view = await arriveAnew(() => change((settings) => keepOwnSite(settings, rule)));
      await askOn(idOfRule(rule));
      return view;
    },
    'page-bg.remove-site': ({ site }) => removeSite(site),
    'page-bg.self-check': async () => selfCheck(await memory.recall()),
    'page-bg.switch': ({ sites, on }) => change((settings) => switchSites(settings, sites, on)),
    'page-bg.split': ({ id, split }) => change((settings) => splitSwitch(settings, id, split)),
    'page-bg.rules': (rules) => change((settings) => changeRules(settings, rules)),
    'page-bg.family': ({ family, on }) => change((settings) => changeFamily(settings, family, on)),
    'page-bg.saying': (saying) => change((settings) => ({ ...settings, ...saying })),
    'page-bg.release': ({ name }) => change((settings) => releaseWording(settings, name)),
    'page-bg.own': (own) => change((settings) => keepOwn(settings, own)),
    'page-bg.disown': ({ id }) =>
      withoutCard(
        ({ family, variant }) => family === OWN && variant === id,
        () => change((settings) => withoutOwn(settings, id)),
      ),
    'page-bg.pause': ({ chosen }) => pause(chosen),
    'page-bg.pass': ({ site }) => asked({ type: 'passed', site }),
    'page-bg.resume': (wish) => asked({ type: 'resumed', wish }),
    'page-bg.thresholds': (thresholds) => change((settings) => changeThresholds(settings, thresholds)),
    'page-bg.holdouts': ({ chosen }) => change((settings) => changeHoldouts(settings, chosen)),
    'page-bg.watch': async ({ url, on }) => {
      const { settings, key } = await memory.recall();
      const page = await pageOf(url, settings, key);
      // Since the popup was opened, the site may have been switched off: then there is nothing to watch.
      if (page) await watch(page, on);
    },
    'page-bg.unwatch': async ({ addedAt }) => {
      const { settings } = await memory.recall();
      const page = settings.watchedPages.find((each) => each.addedAt === addedAt);
      if (page) await watch(page, false);
      return optionsView(await memory.recall());
    },
    'page-bg.preview': createPreviewer(memory),
    'page-bg.import': takeSettings,
    'page-bg.erase': erase,
    'page-bg.data': async () => keptView(await memory.recall()),
    'page-bg.persist': async () => isFirstAsk((await memory.recall()).store),
    'page-bg.keep': async ({ days }) => {
      const view = await change((settings) => changeKeepDays(settings, days));
      await forget();
      return view;
    },
    'page-bg.erase-part': (part) =>
      withoutCard(
        (moment) => isPart(part, moment),
        () => erasePart(part),
      ),
    'page-bg.brought': async () => {
      await queue(() => memory.adopt());
      return change((settings) => settings);
    },
  });
}
