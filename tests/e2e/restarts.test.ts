import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, untilCard, untilNoCard } from '../harness/card.ts';
import type { Kept } from '../harness/life.ts';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind, type World } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

interface Tabs {
  messenger: Page;
  feed: Page;
}

/** The main job, one thing at a time: before each of them the worker may be stopped. */
function steps({ life, elsewhere, session }: World): readonly ((tabs: Tabs) => Promise<void>)[] {
  const look = [
    (tabs: Tabs) => life.visit(tabs.messenger, 'whatsapp'),
    () => life.wait(20 * SECOND),
    () => life.leaveFor(elsewhere),
    () => life.wait(4 * MINUTE),
  ];
  return [
    ...look,
    ...look,
    ...look,
    (tabs) => life.visit(tabs.messenger, 'whatsapp'),
    async (tabs) => void (await untilCard(tabs.messenger)),
    async (tabs) => {
      await press(tabs.messenger, 'Keep going');
      await untilNoCard(tabs.messenger);
    },
    () =>
      until('the answer to be kept', async () => (await life.kept()).moments.at(-1)?.answer === 'keep').then(() => {}),
    () => life.leaveFor(elsewhere),
    () => life.wait(15 * MINUTE),
    (tabs) => life.visit(tabs.feed, 'instagram'),
    () => life.wait(11 * MINUTE),
    async (tabs) => void (await untilCard(tabs.feed)),
    () => session.focus(elsewhere),
    () => life.untilAttending(null),
    () => life.wait(MINUTE),
    // The last visit is over, and is written with the next that is told, whatever that is.
    async () => void (await life.ask('page-bg.resume', { site: 'x', why: 'later', until: 0 })),
  ];
}

/** What is kept, without what differs from run to run: ids, the instants, and which words were drawn. */
function essence({ segments, moments, days }: Kept): unknown {
  const seconds = (ms: number) => Math.round(ms / 30_000) * 30;
  return {
    segments: segments.map(({ site, surface, from, to, fresh, sends }) => ({
      site,
      surface,
      fresh,
      sends,
      lasted: seconds(to - from),
    })),
    moments: moments.map(({ site, loop, because, shown, answer, arm }) => ({
      site,
      loop,
      arm,
      shown,
      answer,
      look: because.loop === 'messages' ? because.look : null,
    })),
    days: days.map(({ site, visits, looks, feedMs, messagesMs, moments: said }) => ({
      site,
      visits,
      looks,
      said,
      feed: seconds(feedMs),
      messages: seconds(messagesMs),
    })),
  };
}

/** Starts from nothing and lives through the main job. @param before is called before each step, with its number. */
async function live(world: World, before: (step: number) => Promise<void>): Promise<unknown> {
  const { life, session, elsewhere } = world;
  await session.focus(elsewhere);
  await life.reset();
  const tabs = {
    messenger: await openBehind(world, 'whatsapp'),
    feed: await openBehind(world, 'instagram'),
  };
  await life.wait(60 * MINUTE);
  for (const [number, step] of steps(world).entries()) {
    await before(number);
    await step(tabs);
  }
  const kept = await life.kept();
  await tabs.messenger.close();
  await tabs.feed.close();
  return essence(kept);
}

const SITES = ['whatsapp', 'instagram'];

inBrowsers('a worker that is stopped', { build: 'granted', sites: SITES, only: 'chromium' }, (world) => {
  it('before any single step of the main job leaves the same record as one that never was', async () => {
    const { session } = world();
    const never = await live(world(), async () => {});
    expect(never).toMatchObject({
      moments: [
        { loop: 'messages', answer: 'keep' },
        { loop: 'feed', answer: 'unanswered' },
      ],
    });
    for (let stopped = 0; stopped < steps(world()).length; stopped += 1) {
      const kept = await live(world(), async (step) => {
        if (step === stopped) await session.killWorker();
      });
      expect(kept, `stopped before step ${stopped}`).toEqual(never);
    }
  }, 400_000);

  it('before every one of them does too', async () => {
    const { session } = world();
    const never = await live(world(), async () => {});
    expect(await live(world(), () => session.killWorker())).toEqual(never);
  });
});

const IDLE = { 'extensions.background.idle.timeout': 300 };

// Firefox stops its background by itself when it has had nothing to do for a while; here that while is short.
inBrowsers('a background that times out', { build: 'granted', sites: SITES, only: 'firefox', prefs: IDLE }, (world) => {
  it('before every step of the main job leaves the same record as one that is used at once', async () => {
    const { session } = world();
    const never = await live(world(), async () => {});
    const kept = await live(world(), async () => {
      await until('the background to time out', async () => (await session.workerState()) === 'stopped');
    });
    expect(kept).toEqual(never);
  }, 300_000);
});
