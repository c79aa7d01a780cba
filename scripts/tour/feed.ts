import type { Page } from 'puppeteer-core';
import { press, untilCard, untilNoCard } from '../../tests/harness/card.ts';
import { until } from '../../tests/harness/until.ts';
import type { Tour } from './tour.ts';

const MINUTE = 60_000;

/** How far it is scrolled, screens. */
const SCREENS = 5;

/** Ten minutes of a feed, the card, and going on. */
export async function feed(tour: Tour): Promise<void> {
  const { life, session } = tour;
  tour.chapter('A feed, www.instagram.com');
  const page = await session.newPage('https://www.instagram.com/');
  await life.visit(page, 'instagram');
  await scroll(page);
  tour.say(`Scrolled ${SCREENS} screens of it. Ten minutes pass, and nothing is written.`);
  await life.wait(10 * MINUTE);
  const card = await untilCard(page);
  const { because, shown } = await tour.moment('the loop to be kept', (each) => {
    return each.site === 'instagram' && each.shown !== undefined;
  });
  if (because.loop !== 'feed') throw new Error(`a feed loop was due, and it was ${because.loop}`);
  const minutes = Math.floor(because.feedMs / MINUTE);
  tour.say(`A loop is noticed: ${minutes} minutes and ${because.screens} screens in one visit.`);
  tour.say(`A card is shown, as a ${shown}:`);
  tour.quote(card.text);
  await tour.picture(page, 'card-feed');
  await press(page, 'Keep going');
  await untilNoCard(page);
  const { answer } = await tour.moment('the answer to be kept', (each) => each.answer !== undefined);
  tour.say(`Pressed: “Keep going”. The card is gone and the feed goes on; kept as the answer: ${answer}.`);
}

/** With the wheel, as a person does: what follows no gesture does not count. */
async function scroll(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width / 2, height / 2);
  for (let n = 1; n <= SCREENS; n++) {
    await page.mouse.wheel({ deltaY: height });
    await until('the feed to scroll', async () => (await page.evaluate(scrolled)) > (n - 0.5) * height);
  }
}

/** Sent into the page: how far the element is that has scrolled furthest, px. */
function scrolled(): number {
  return Math.max(...[...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop));
}
