import { chance } from '../browser/chance.ts';
import { now, timeZone } from '../browser/clock.ts';
import { attend, type Fact } from '../core/attention.ts';
import type { Effect } from '../core/effects.ts';
import { step } from '../core/engine.ts';
import { nextReport } from '../core/next-report.ts';
import type { Seen } from '../core/observations.ts';
import { type Snapshot, take, wasTaken } from '../core/snapshot.ts';
import type { OpenCard } from '../core/state.ts';
import type { EngineSettings } from '../core/turn.ts';
import type { DraftMatch, Plan, SensorReport } from '../messages/messages.ts';
import { tell } from '../messages/tell.ts';
import type { Asker } from './answers.ts';
import { noticesDrafts } from './drafts.ts';
import type { Memory, MemoryKeeper } from './memory.ts';
import { readyOverlay, show } from './nudger.ts';
import { besideOf, placeOf } from './places.ts';
import type { createQueue } from './queue.ts';

/** For this long after the browser has started, the tab in front may be one it restored by itself (rule 2), ms. */
const RESTORING_MS = 15_000;
/** What counts as a first scroll, screens. */
const FIRST_SCREENS = 0.25;

type SeenInTab = Seen & { tab: number };

/** The settings as the engine takes them. */
export function engineSettings(memory: Memory): EngineSettings {
  return { ...memory.settings, timeZone: timeZone() };
}

/** Folds what was seen, one after another, each with an id that is the same when it is told again. */
function fold(memory: Memory, snapshot: Snapshot, seen: readonly SeenInTab[], id: string, at: number) {
  let { state } = snapshot;
  let settings = engineSettings(memory);
  const effects: Effect[] = [];
  for (const [index, each] of seen.entries()) {
    const [next, asked] = step(state, { ...each, id: `${id}.${index}`, at }, settings, chance);
    state = next;
    effects.push(...asked);
    const changed = asked.findLast((effect) => effect.type === 'settings');
    if (changed) settings = { ...changed.settings, timeZone: settings.timeZone };
  }
  return { snapshot: { ...snapshot, state }, effects };
}

/**
 * The one place where the world meets the engine: facts come in, are folded and written, and what the engine asks for
 * is done. Every job runs alone, in the order in which it came.
 */
export function createTracker(memory: MemoryKeeper, queue: ReturnType<typeof createQueue>) {
  /** By moment: whether its page took the card's script, asked once in each life of the worker. */
  const ready = new Map<string, Promise<boolean>>();
  const told = new Set<string>();
  let restored = { has: (_tab: number) => false, at: Number.NEGATIVE_INFINITY };

  /** Takes cards away. Not waited for: a page that hangs must not keep the others waiting. */
  const hide = (effects: readonly Effect[]): void => {
    for (const effect of effects) {
      if (effect.type === 'hide') void tell(effect.tab, 'bg-overlay.hide', { moment: effect.moment });
    }
  };

  const readyFor = ({ moment, tab }: OpenCard): Promise<boolean> => {
    const known = ready.get(moment.id) ?? readyOverlay(tab);
    ready.set(moment.id, known);
    return known;
  };

  /** Shows the card that is due. The worker may have died between writing it and showing it, so the state is asked. */
  const showDue = async (): Promise<void> => {
    const held = await memory.recall();
    const { card } = held.snapshot.state;
    if (!card || card.shownAt !== null || told.has(card.moment.id)) return;
    const { id } = card.moment;
    told.add(id);
    if (await readyFor(card)) return showOrTakeBack(card);
    await observe([{ type: 'shown', moment: id, how: 'blocked', tab: card.tab }], `${id}:blocked`);
  };

  /** Meanwhile the person may have left, and the card been taken away before it was there. */
  const showOrTakeBack = async (card: OpenCard): Promise<void> => {
    const { id } = card.moment;
    const isDue = async () => (await memory.recall()).snapshot.state.card?.moment.id === id;
    if (await isDue()) await show(card, engineSettings(await memory.recall()));
    if (!(await isDue())) await tell(card.tab, 'bg-overlay.hide', { moment: id });
  };

  /** Folds what was seen into a snapshot and writes both. */
  const write = async (held: Memory, before: Snapshot, seen: readonly SeenInTab[], id: string, at: number) => {
    const { snapshot, effects } = fold(held, before, seen, id, at);
    await memory.commit(snapshot, effects);
    hide(effects);
  };

  const observe = async (seen: readonly SeenInTab[], id: string): Promise<void> => {
    await queue(async () => {
      const held = await memory.recall();
      await write(held, held.snapshot, seen, id, now());
    });
  };

  const takeMatch = async ({ page, seq }: DraftMatch, { tab }: Asker): Promise<void> => {
    const held = await memory.recall();
    const { presence } = held.snapshot;
    const site = presence.attended === tab ? presence.pages[tab]?.place.site : undefined;
    if (site === undefined || !noticesDrafts(held.settings, site) || wasTaken(held.snapshot, page, seq)) return;
    await write(held, take(held.snapshot, page, seq), [{ type: 'drafted', tab }], `${page}.${seq}`, now());
  };

  const planOf = (held: Memory, tab: number): Plan => {
    // A page that is there and has no attention, restored perhaps: its first scroll is worth telling.
    if (held.snapshot.state.attended?.tab !== tab) return { watched: true, afterMs: null, afterScreens: FIRST_SCREENS };
    return { watched: true, ...nextReport(held.snapshot.state, engineSettings(held), now()) };
  };

  /** At a path that was left out there is nothing to tell, until the page moves on to one that was not. */
  const unwatched = async (url: string, honest: boolean, { settings }: Memory): Promise<Plan> =>
    honest && (await besideOf(url, settings)) !== null
      ? { watched: true, afterMs: null, afterScreens: null }
      : { watched: false };

  const takeReport = async (report: SensorReport, { tab, window, origin }: Asker): Promise<Plan> => {
    const held = await memory.recall();
    if (wasTaken(held.snapshot, report.page, report.seq)) {
      // Told again because the worker was stopped: perhaps before it could take a card away.
      if (held.snapshot.state.card?.tab !== tab) void tell(tab, 'bg-overlay.hide', { moment: null });
      return planOf(held, tab);
    }
    // A page may say where in its site it is, not which site it is.
    const honest = URL.canParse(report.url) && new URL(report.url).origin === origin;
    const place = honest ? await placeOf(report.url, held.settings, held.key) : null;
    const mayBeRestored = restored.has(tab) && now() - restored.at < RESTORING_MS;
    const [presence, seen] = attend(held.snapshot.presence, {
      ...report,
      type: 'page',
      tab,
      window,
      place,
      restored: mayBeRestored,
    });
    // A page that is not watched leaves nothing behind, not even that it asked.
    if (!place && presence === held.snapshot.presence) return unwatched(report.url, honest, held);
    const taken = take({ ...held.snapshot, presence }, report.page, report.seq);
    const { snapshot, effects } = fold(held, taken, seen, `${report.page}.${report.seq}`, now() - report.ago);
    // Putting the card's script there takes as long as writing the moment: both at once, and the card after both.
    if (snapshot.state.card && snapshot.state.card.shownAt === null) void readyFor(snapshot.state.card);
    await memory.commit(snapshot, effects);
    hide(effects);
    return place ? planOf(await memory.recall(), tab) : unwatched(report.url, honest, held);
  };

  return {
    observe,

    /** Takes a sensor's report. @returns when it should tell next. */
    async report(report: SensorReport, asker: Asker): Promise<Plan> {
      const plan = await queue(() => takeReport(report, asker));
      await showDue();
      return plan;
    },

    /** Takes that a draft matched (rule 7); it means nothing of a page that has no attention, or where it was not asked for. */
    async matched(match: DraftMatch, asker: Asker): Promise<void> {
      await queue(() => takeMatch(match, asker));
      await showDue();
    },

    /**
     * The browser has just started; the tabs it started with count only once the person does something there. Which
     * they are is known a little later: until then it may be any.
     */
    browserStarted(tabs: Promise<readonly number[]>): void {
      restored = { has: () => true, at: now() };
      void tabs.then((ids) => {
        restored = { ...restored, has: (tab) => ids.includes(tab) };
      });
    },

    /** Takes a fact from the browser. @param ago how long ago it became true, ms. */
    async fact(fact: Fact, ago = 0): Promise<void> {
      await queue(async () => {
        const held = await memory.recall();
        const [presence, seen] = attend(held.snapshot.presence, fact);
        // Tabs come and go that are no business of ours: nothing is written for them.
        if (presence === held.snapshot.presence && seen.length === 0) return;
        await write(held, { ...held.snapshot, presence }, seen, crypto.randomUUID(), now() - ago);
      });
    },

    /** The tabs that pages of watched sites are known to be in. */
    async tabs(): Promise<number[]> {
      return Object.keys((await memory.recall()).snapshot.presence.pages).map(Number);
    },
  };
}
