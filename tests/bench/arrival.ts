import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '../../lib/core/settings.ts';
import { untilCard, untilNoCard } from '../harness/card.ts';
import { Life } from '../harness/life.ts';
import type { Session } from '../harness/session.ts';
import { pause, until } from '../harness/until.ts';

const DAY = 24 * 60 * 60_000;
const ROUNDS = 11;
/** What a moved clock set going has ended after this long, ms; until then it would wake a stopped worker again. */
const QUIET_MS = 400;

/** Every second look is met with a card; nothing else here is met with one. */
const THRESHOLDS = { ...DEFAULTS.thresholds, looks: 2, feedMinutes: 240, feedScreens: 1000 };

/** One arrival, ms from the moment the page could be seen. */
interface Arrival {
  /** To the page's own first frame, which no card can be ahead of. */
  frame: number;
  /** To the frame with the card in it. */
  card: number;
}

/** Round by round. */
export interface Arrivals {
  warm: readonly Arrival[];
  cold: readonly Arrival[];
}

/**
 * Measures how long the card takes, from the moment the page can be seen again to the frame after the card is in, with the
 * worker running and with the worker stopped just before.
 */
export async function measureArrivals(session: Session): Promise<Arrivals> {
  const life = new Life(session);
  await session.pageAt('welcome.html');
  await life.ask('page-bg.choose', { sites: ['whatsapp'] });
  await life.ask('page-bg.thresholds', THRESHOLDS);
  const elsewhere = await session.newPage('https://example.test/');
  const page = await session.newPage('https://web.whatsapp.com/');
  await life.leaveFor(elsewhere);
  const rounds = async (arrive: () => Promise<Arrival>) => {
    const figures: Arrival[] = [];
    for (let round = 0; round < ROUNDS; round++) figures.push(await oneRound(life, page, elsewhere, arrive));
    return figures;
  };
  const warm = await rounds(() => arrival(page));
  const cold = await rounds(async () => {
    await stopWorker(session);
    return arrival(page);
  });
  return { warm, cold };
}

/** A new day, for which no cooldown and no cap holds: a look, and the arrival for the next. */
async function oneRound(life: Life, page: Page, elsewhere: Page, arrive: () => Promise<Arrival>): Promise<Arrival> {
  await life.wait(DAY);
  await life.look(page, 'whatsapp', elsewhere);
  const measured = await arrive();
  await untilCard(page);
  await page.keyboard.press('Escape');
  await untilNoCard(page);
  await until('the answer to be kept', async () => (await life.kept()).moments.at(-1)?.answer === 'esc');
  await life.leaveFor(elsewhere);
  return measured;
}

/** Stops the worker, and sees to it that it stays so. */
async function stopWorker(session: Session): Promise<void> {
  await until('the worker to stay stopped', async () => {
    await pause(QUIET_MS);
    await session.killWorker();
    await pause(QUIET_MS);
    return (await session.workerState()) === 'stopped';
  });
}

/** Brings the page to the front and gives back what it measured by its own clock. */
async function arrival(page: Page): Promise<Arrival> {
  const measured = page.evaluate(measure);
  await page.bringToFront();
  return measured;
}

/** Sent into the page, where it waits for the person: a test build's shadow root is open, so the card can be seen from there. */
function measure(): Promise<Arrival> {
  const isIn = () =>
    [...document.documentElement.children].some(({ shadowRoot }) =>
      shadowRoot?.querySelector('iframe')?.contentDocument?.querySelector('[role="dialog"]'),
    );
  // The frame that is being made when this is called is on its way to the screen when the message arrives.
  const painted = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const cardIn = () =>
    new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (!isIn()) return;
        observer.disconnect();
        done();
      });
      observer.observe(document.documentElement, { childList: true });
    });
  return new Promise((done) => {
    const arrived = async () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', arrived);
      const at = performance.now();
      const [frame, card] = await Promise.all([painted(), cardIn().then(painted)]);
      done({ frame: frame - at, card: card - at });
    };
    document.addEventListener('visibilitychange', arrived);
  });
}
