import type { Page } from 'puppeteer-core';
import { until } from '../../tests/harness/until.ts';
import type { Tour } from './tour.ts';

/** How wide browsers make the popup, px. */
const POPUP_WIDTH = 360;

/** What the popup says of the day, opened while the feed is in front. */
export async function popup(tour: Tour): Promise<void> {
  tour.chapter('The popup');
  const page = await tour.session.openExtensionPage('popup.html', { background: true });
  await page.setViewport({ width: POPUP_WIDTH, height: 560 });
  await untilDrawn(page);
  const { site, day, hint } = await page.evaluate(readPopup);
  if (!/look/.test(day) || !/feeds/.test(day)) throw new Error(`the popup tells of no looks and feeds: “${day}”`);
  tour.say(`Opened over the feed, it shows ${site} with its switch, a strip of the day, and says:`);
  tour.quote(`${day}\n${hint}`);
  await tour.session.focus(page);
  await tour.picture(page, 'popup', { whole: true });
}

/** The options page. */
export async function options(tour: Tour): Promise<void> {
  tour.chapter('The options page');
  const page = await tour.session.openExtensionPage('options.html');
  await untilDrawn(page);
  const titles = await page.evaluate(() =>
    [...document.querySelectorAll('h2')].filter((title) => title.offsetParent).map((title) => title.innerText),
  );
  tour.say(`It has: ${titles.join(', ')}.`);
  await tour.picture(page, 'options', { whole: true });
}

async function untilDrawn(page: Page): Promise<void> {
  await until('the page to be drawn', () => page.evaluate(() => document.querySelector('main')?.innerText ?? ''));
}

/** Sent into the popup: the site in front, the sentence about the day, and the one below it. */
function readPopup(): { site: string; day: string; hint: string } {
  const day = document.querySelector('h1');
  const hint = day?.nextElementSibling;
  return {
    site: document.querySelector('main section')?.textContent?.trim() ?? '',
    day: day?.innerText ?? '',
    hint: hint?.localName === 'p' ? (hint.textContent ?? '') : '',
  };
}
