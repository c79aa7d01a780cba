import type { Page } from 'puppeteer-core';
import { until } from '../../tests/harness/until.ts';
import type { Tour } from './tour.ts';

/** The screens of the first run: the picture's name, and what is pressed on it. */
const SCREENS = [
  ['welcome-loops', ['Next']],
  ['welcome-card', ['Next']],
  ['welcome-kept', ['Choose sites']],
  ['welcome-sites', ['WhatsApp', 'Instagram']],
] as const;

/** The first run, clicked through in the page itself. */
export async function welcome(tour: Tour): Promise<void> {
  tour.chapter('Unspiral is installed');
  const page = await tour.session.pageAt('welcome.html');
  await tour.session.focus(page);
  let title = '';
  for (const [name, presses] of SCREENS) {
    title = await nextTitle(page, title);
    const toldAs = presses.map((press) => `“${press}”`).join(' and ');
    tour.say(`The welcome page says “${title}”. Pressed: ${toldAs}.`);
    if (name !== 'welcome-sites') await tour.picture(page, name);
    for (const press of presses) await tour.click(page, press);
    if (name === 'welcome-sites') await tour.picture(page, name);
  }
  await tour.click(page, 'Ask the browser');
  title = await nextTitle(page, title);
  tour.say('Pressed: “Ask the browser”. In this build it has allowed them beforehand, so no question comes.');
  tour.say(`The welcome page says “${title}”.`);
  await tour.picture(page, 'welcome-done');
  await scriptsThere(tour);
  await tour.life.decide('show');
  tour.say('It may stay quiet about three times in ten. For this tour, chance is told that each card comes.');
}

function nextTitle(page: Page, before: string): Promise<string> {
  return until('the next screen of the welcome page', async () => {
    const title = await page.evaluate(() => document.querySelector('h1')?.innerText ?? '');
    return title !== before && title;
  });
}

async function scriptsThere(tour: Tour): Promise<void> {
  const scripts = await until('the sensors to be registered', async () => {
    const all = await tour.session.registeredScripts();
    return all.length === 2 && all;
  });
  tour.say(`It notices ${scripts.flatMap(({ matches = [] }) => matches).join(', ')}.`);
}
