import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { keepPerson } from '../../tests/harness/keep.ts';
import type { Life } from '../../tests/harness/life.ts';
import { type MadeUp, madeUpPerson } from '../../tests/harness/made-up-person.ts';
import type { Session } from '../../tests/harness/session.ts';
import { until } from '../../tests/harness/until.ts';
import { inBothSchemes } from './schemes.ts';

const HOUR = 3_600_000;
/** Some Thursday evening. */
const EVENING = Date.UTC(2026, 9, 15, 20);
const WIDTHS = [360, 800, 1440];

/** Somebody at some point, and what is chosen on the page. */
interface State {
  person: () => MadeUp;
  range?: 'month' | 'year' | 'all';
  hidden?: true;
}

const YEAR = { days: 330, until: EVENING };
const year = () => madeUpPerson({ ...YEAR, awayMs: 40 * 60_000 });

/** Each state of the page. */
const STATES: Readonly<Record<string, State>> = {
  empty: { person: () => withNothing(madeUpPerson({ days: 1, until: EVENING })) },
  'one-day': { person: () => madeUpPerson({ days: 0.6, until: EVENING }) },
  'seven-days': { person: () => madeUpPerson({ days: 24, until: EVENING }) },
  'thirty-days': { person: () => madeUpPerson(YEAR), range: 'month' },
  'one-year': { person: year, range: 'year' },
  'hidden-counts': { person: year, range: 'month', hidden: true },
};

function withNothing(person: MadeUp): MadeUp {
  return { ...person, segments: [], moments: [], days: [], state: { ...person.state, trials: [], look: null } };
}

async function untilDrawn(page: Page, range: string): Promise<void> {
  await until('the figures to be drawn', () =>
    page.evaluate((wanted) => {
      const chosen = document.querySelector<HTMLInputElement>('input[name=range]:checked');
      return document.querySelector('h1') !== null && (!chosen || chosen.value === wanted);
    }, range),
  );
}

/** The page of figures in each of its states, at each width, light and dark. */
export async function pictureDashboard(session: Session, life: Life, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await life.goTo(EVENING + HOUR);
  for (const [name, { person, range, hidden }] of Object.entries(STATES)) {
    const made = person();
    const settings = { ...made.settings, countsHidden: hidden === true };
    await keepPerson(session, { ...made, settings });
    const page = await session.openExtensionPage('dashboard.html');
    await untilDrawn(page, 'week');
    if (range) await page.click(`input[name=range][value=${range}]`);
    await untilDrawn(page, range ?? 'week');
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      await inBothSchemes(page, join(folder, `${name}-${width}`), { whole: true });
    }
    await page.close();
  }
}
