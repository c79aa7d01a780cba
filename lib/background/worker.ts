import { helpText } from '../../content/help/index.ts';
import { clearAlarms, keepAlarm, onAlarm, stopAlarm } from '../browser/alarms.ts';
import { followTestClock, now } from '../browser/clock.ts';
import { browser } from '../browser/extension.ts';
import { IDLE_MS, isIdle, onIdle } from '../browser/idle.ts';
import { openWelcome } from '../browser/pages.ts';
import { giveBackOrigins, onPermissionsChanged } from '../browser/permissions.ts';
import { registeredScripts, unregisterScripts } from '../browser/scripting.ts';
import { allTabs, isAudible, tabInFront } from '../browser/tabs.ts';
import { focusedWindow, onWindowFocus } from '../browser/windows.ts';
import { type Settings, withSite } from '../core/settings.ts';
import type { OptionsView } from '../messages/messages.ts';
import { tell } from '../messages/tell.ts';
import { forgetSubjects } from '../store/subjects.ts';
import { answerMessages } from './answers.ts';
import { createMemory } from './memory.ts';
import { createQueue } from './queue.ts';
import { createRegistrar } from './registrar.ts';
import { changeFamily, changeSite, changeThresholds, chooseSites } from './settings-desk.ts';
import { createTracker } from './tracker.ts';
import { optionsView, popupView } from './views.ts';
import { leaveTab } from './way-out.ts';

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
  // A test build's clock is known before anything is taken: in any other build this is at once.
  const clock = followTestClock(async () => {
    await forget();
    await ask(await tracker.tabs());
  });
  const memory = createMemory(clock);
  const registrar = createRegistrar(async () => (await memory.recall()).settings);
  const tracker = createTracker(memory, queue);

  /** Has pages tell anew: after a change of settings or permissions. */
  const ask = async (tabs: readonly number[]): Promise<void> => {
    await Promise.all(tabs.map((tab) => tell(tab, 'bg-sensor.ask')));
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
    await ask(await tracker.tabs());
  };

  const change = async (settle: (settings: Settings) => Settings): Promise<OptionsView> => {
    await queue(async () => memory.writeSettings(settle((await memory.recall()).settings)));
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

  /** What the attended page is about has changed under the person: they leave it in the books and arrive again. */
  const arriveAnew = async (): Promise<void> => {
    const { attended } = (await memory.recall()).snapshot.presence;
    if (attended === null) return;
    await tracker.fact({ type: 'closed', tab: attended });
    await tell(attended, 'bg-sensor.ask');
  };

  const forget = () => queue(async () => forgetSubjects((await memory.recall()).store, now()));

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
    await ask(tabs);
    await browser.storage?.local.clear();
    await clearAlarms();
    erasing = false;
  };

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void openWelcome();
    await begin();
    await registrar.applyEverywhere();
    await apply();
  });
  browser.runtime.onStartup.addListener(async () => {
    tracker.browserStarted(allTabs().then((tabs) => tabs.flatMap(({ id }) => id ?? [])));
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
    'overlay-bg.shown': async ({ moment, how }, { tab }) => {
      await tracker.observe([{ type: 'shown', moment, how, tab }], `${moment}:shown`);
      if (how === 'blocked') void tell(tab, 'bg-sensor.ask');
    },
    'overlay-bg.answer': async ({ moment, answer }, { tab }) => {
      await tracker.observe([{ type: 'answered', moment, answer, tab }], `${moment}:answer`);
      if (answer.choice === 'off') await switchOff(tab);
      // Not an effect of the engine: told again after a worker died in between, it must be done again.
      if (answer.choice === 'leave' || answer.choice === 'later') await leaveTab(tab);
      // Where the person stays, the page has to know when to tell next: while the card was up there was nothing to tell.
      else void tell(tab, 'bg-sensor.ask');
    },
    'overlay-bg.help': () => helpText(navigator.languages),
    'page-bg.popup': async ({ url }) => {
      await tracker.observe([{ type: 'waited', tab: -1 }], crypto.randomUUID());
      return popupView(await memory.recall(), url);
    },
    'page-bg.options': async () => optionsView(await memory.recall()),
    'page-bg.choose': ({ sites }) => change((settings) => chooseSites(settings, sites)),
    'page-bg.site': async (changed) => {
      const view = await change((settings) => changeSite(settings, changed));
      if (changed.kind) await arriveAnew();
      return view;
    },
    'page-bg.family': ({ family, on }) => change((settings) => changeFamily(settings, family, on)),
    'page-bg.thresholds': (thresholds) => change((settings) => changeThresholds(settings, thresholds)),
    'page-bg.erase': erase,
  });
}
