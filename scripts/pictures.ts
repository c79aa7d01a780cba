/**
 * Makes the pictures of the documents, from a made-up week, in Chromium:
 *
 *     npm run pictures
 *     npm run pictures -- dashboard     or card, which is the card and the popup
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DayTotal } from '../lib/core/records.ts';
import { launch } from '../tests/harness/browser.ts';
import { untilCard } from '../tests/harness/card.ts';
import { Life } from '../tests/harness/life.ts';
import type { Session } from '../tests/harness/session.ts';
import { until } from '../tests/harness/until.ts';
import { startPracticeServer } from '../tests/practice/server.ts';
import { pictureDashboard } from './pictures/dashboard.ts';
import { inBothSchemes } from './pictures/schemes.ts';
import { ROOT } from './run.ts';
import { main } from './stopped.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const HOUR = 60;
const MINUTE = 60_000;

/** A week of one person, the latest day first: when they looked in and when they were in feeds, hours after four. */
const WEEK: readonly { looks: readonly number[]; feeds: readonly (readonly [number, number])[] }[] = [
  { looks: [4, 4.6, 7.3, 10, 10.3], feeds: [[5.4, 5.7]] },
  { looks: [4.1, 6.2, 11, 16], feeds: [[7.2, 7.5]] },
  { looks: [5, 7.3, 10, 13.6, 15.6, 18], feeds: [] },
  { looks: [6.2, 9, 14.5], feeds: [[17, 17.3]] },
  {
    looks: [4, 4.5, 4.7, 4.9, 8, 11, 15.4],
    feeds: [
      [16, 16.8],
      [18.5, 19],
    ],
  },
  { looks: [4.2, 7, 8.5, 15, 17], feeds: [[9.2, 9.4]] },
  { looks: [4, 5.1, 5.4, 8, 8.2, 14, 16.5, 17, 17.3], feeds: [[18, 18.7]] },
];

function totals(today: Date): DayTotal[] {
  return WEEK.map(({ looks, feeds }, ago) => ({
    installation: 'picture',
    day: new Date(today.getTime() - ago * 24 * HOUR * MINUTE).toISOString().slice(0, 10),
    site: 'whatsapp',
    length: 24 * HOUR,
    visits: looks.length,
    looks: looks.length,
    feedMs: feeds.reduce((sum, [from, to]) => sum + (to - from) * HOUR * MINUTE, 0),
    messagesMs: 0,
    screens: 0,
    sends: 0,
    moments: 0,
    lookMinutes: looks.map((hour) => hour * HOUR),
    feedSpans: feeds.map(([from, to]) => [from * HOUR, to * HOUR] as const),
  }));
}

/** Sent into one of our pages: puts totals into the database. */
async function keep(days: DayTotal[]): Promise<void> {
  const opening = indexedDB.open('unspiral');
  const database = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const tx = database.transaction('days', 'readwrite');
  for (const body of days) tx.objectStore('days').put({ id: `picture|${body.day}|${body.site}`, day: body.day, body });
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  database.close();
}

/** A card over a feed, and the popup over a messenger. */
async function pictureCardAndPopup(session: Session, life: Life): Promise<void> {
  await life.ask('page-bg.choose', { sites: ['whatsapp', 'instagram'] });
  const feed = await session.newPage('https://www.instagram.com/');
  await feed.setViewport({ width: 960, height: 640, deviceScaleFactor: 2 });
  await life.visit(feed, 'instagram');
  await life.wait(12 * MINUTE);
  await untilCard(feed);
  await until('the card to have come in', () => feed.evaluate(() => document.visibilityState === 'visible'), 1000);
  await inBothSchemes(feed, join(FOLDER, 'card'));
  await feed.close();
  await life.reset();
  await life.wait(6 * HOUR * MINUTE);
  await session.inExtension(keep, totals(new Date()));
  const messenger = await session.newPage('https://web.whatsapp.com/');
  await life.visit(messenger, 'whatsapp');
  const popup = await session.openExtensionPage('popup.html');
  await popup.setViewport({ width: 360, height: 510, deviceScaleFactor: 2 });
  await until('the popup to be drawn', () => popup.evaluate(() => document.querySelector('h1')?.innerText ?? ''));
  await inBothSchemes(popup, join(FOLDER, 'popup'));
}

await main(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPracticeServer();
  const session = await launch('chromium', {
    extension: join(ROOT, '.output', 'chrome-mv3-granted'),
    port: server.port,
    args: ['--force-device-scale-factor=2'],
  });
  const life = new Life(session);
  await session.pageAt('welcome.html');
  await life.morning();
  const asked = process.argv.slice(2);
  const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
  if (isAsked('card')) await pictureCardAndPopup(session, life);
  // Last, for it makes it another day.
  if (isAsked('dashboard')) await pictureDashboard(session, life, join(FOLDER, 'dashboard'));
  await session.close();
  await server.close();
});
