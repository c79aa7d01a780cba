import { helpText } from '../../content/help/index.ts';
import { clearAlarms, keepAlarm, onAlarm, stopAlarm } from '../browser/alarms.ts';
import { followTestClock, now } from '../browser/clock.ts';
import { browser } from '../browser/extension.ts';
import { isIdle, onIdle } from '../browser/idle.ts';
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
import { chosenSites, createRegistrar } from './registrar.ts';
import { changeSite, changeThresholds, chooseSites } from './settings-desk.ts';
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
    await tracker.askAll();
  });
  const memory = createMemory(clock);
  const registrar = createRegistrar(async () => (await memory.recall()).settings);
  const tracker = createTracker(memory, queue);

  const askFront = async (windowId: number | null): Promise<void> => {
    const tab = windowId === null ? null : await tabInFront(windowId);
    if (tab !== null) await tell(tab, 'bg-sensor.ask');
  };

  const windowFocused = async (window: number | null): Promise<void> => {
    await tracker.fact({ type: 'window', window });
    await askFront(window);
  };

  const idleChanged = async (state: 'active' | 'idle' | 'locked'): Promise<void> => {
    const { attended } = (await memory.recall()).snapshot.presence;
    if (state === 'idle' && attended !== null && (await isAudible(attended))) return keepAlarm(STILL_IDLE, 1);
    await stopAlarm(STILL_IDLE);
    await tracker.fact({ type: 'idle', idle: state !== 'active' });
    if (state === 'active') await askFront(await focusedWindow());
    else if (attended !== null) await tell(attended, 'bg-sensor.left');
  };

  /** Somebody watched something without touching anything: are they still there, now that the sound may have ended? */
  const stillIdle = async (): Promise<void> => idleChanged((await isIdle()) ? 'idle' : 'active');

  const apply = async (): Promise<void> => {
    await registrar.apply();
    // Only what is noticed has to be forgotten: before the first site and after erasing there is no alarm.
    if (chosenSites((await memory.recall()).settings).length > 0) await keepAlarm(FORGET, FORGET_MINUTES);
    await tracker.askAll();
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

  const forget = () => queue(async () => forgetSubjects((await memory.recall()).store, now()));

  const begin = async (): Promise<void> => {
    await tracker.fact({ type: 'quit' });
    await tracker.fact({ type: 'window', window: await focusedWindow() });
    await forget();
  };

  const erase = async (): Promise<void> => {
    await unregisterScripts((await registeredScripts()).map(({ id }) => id));
    await giveBackOrigins();
    await tracker.askAll();
    await queue(() => memory.erase());
    await clearAlarms();
    await browser.storage?.local.clear();
  };

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void openWelcome();
    await begin();
    await registrar.applyEverywhere();
    await apply();
  });
  browser.runtime.onStartup.addListener(async () => {
    const tabs = await allTabs();
    tracker.browserStarted(tabs.flatMap(({ id }) => id ?? []));
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
    'overlay-bg.shown': ({ moment, how }, { tab }) =>
      tracker.observe([{ type: 'shown', moment, how, tab }], `${moment}:shown`),
    'overlay-bg.answer': async ({ moment, answer }, { tab }) => {
      await tracker.observe([{ type: 'answered', moment, answer, tab }], `${moment}:answer`);
      if (answer.choice === 'off') await switchOff(tab);
      // Not an effect of the engine: told again after a worker died in between, it must be done again.
      if (answer.choice === 'leave' || answer.choice === 'later') await leaveTab(tab);
    },
    'overlay-bg.help': () => helpText(navigator.languages),
    'page-bg.popup': async ({ url }) => {
      await tracker.observe([{ type: 'waited', tab: -1 }], crypto.randomUUID());
      return popupView(await memory.recall(), url);
    },
    'page-bg.options': async () => optionsView(await memory.recall()),
    'page-bg.choose': ({ sites }) => change((settings) => chooseSites(settings, sites)),
    'page-bg.site': (changed) => change((settings) => changeSite(settings, changed)),
    'page-bg.thresholds': (thresholds) => change((settings) => changeThresholds(settings, thresholds)),
    'page-bg.erase': erase,
  });
}
