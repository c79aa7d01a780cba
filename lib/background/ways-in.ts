import { i18n } from '#i18n';
import { now } from '../browser/clock.ts';
import { type Command, onCommand } from '../browser/commands.ts';
import { onMenu, setMenu } from '../browser/menus.ts';
import { closeOwnPages } from '../browser/own-pages.ts';
import { openDashboard, openOptions } from '../browser/pages.ts';
import type { PauseFor } from '../core/pause.ts';
import { isPaused } from '../core/quiet-times.ts';
import type { MemoryKeeper } from './memory.ts';
import type { createTracker } from './tracker.ts';
import { leaveTab } from './way-out.ts';

/** For how long the key *look later* puts off, ms. */
const LATER_MS = 60 * 60_000;

/** What keys and menu need of the worker. */
interface Worker {
  memory: MemoryKeeper;
  tracker: Pick<ReturnType<typeof createTracker>, 'observe'>;
  /** Pauses everything; null ends it. */
  pause: (chosen: PauseFor | null) => Promise<unknown>;
  /** Pauses everything for the rest of the day at least. */
  restOfDay: () => Promise<unknown>;
}

/**
 * Ways to Unspiral without opening it: keys that the person set in the browser, and the menu of our mark in the toolbar.
 * Neither tells by itself how things stand (rule 31).
 */
export function addWaysIn({ memory, tracker, pause, restOfDay }: Worker) {
  /** An hour of pause, or the end of the one that holds. */
  const togglePause = async (): Promise<void> => {
    const { settings } = await memory.recall();
    await pause(isPaused(settings, now()) ? null : 'hour');
  };

  /** Puts off the site that has attention, and leaves it. Elsewhere there is nothing to put off. */
  const lookLater = async (): Promise<void> => {
    const { attended } = (await memory.recall()).snapshot.state;
    if (!attended) return;
    const { site } = attended.place;
    await tracker.observe(
      [{ type: 'postponed', site, until: now() + LATER_MS, tab: attended.tab }],
      crypto.randomUUID(),
    );
    await leaveTab(attended.tab, (await memory.recall()).settings);
  };

  /** Our pages go at once, and nothing is shown for the rest of the day (rule 32). */
  const hide = async (): Promise<void> => {
    await closeOwnPages();
    await restOfDay();
  };

  const commands: Readonly<Record<Command, () => Promise<void>>> = { pause: togglePause, later: lookLater, hide };
  const menu = {
    pause: { title: i18n.t('commands.menu_pause'), chosen: () => pause('hour') },
    'end-pause': { title: i18n.t('commands.menu_end_pause'), chosen: () => pause(null) },
    dashboard: { title: i18n.t('dashboard.title'), chosen: openDashboard },
    settings: { title: i18n.t('common.settings'), chosen: openOptions },
  };

  onCommand((command) => void commands[command]());
  onMenu((id) => {
    if (Object.hasOwn(menu, id)) void menu[id as keyof typeof menu].chosen();
  });

  return {
    /** Puts the menu there: once when installed or updated, and when the browser starts. */
    menu: () => setMenu(Object.entries(menu).map(([id, { title }]) => ({ id, title }))),
  };
}
