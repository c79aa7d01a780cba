import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Moment } from '../../lib/core/records.ts';
import { Life } from '../../tests/harness/life.ts';
import type { Session } from '../../tests/harness/session.ts';
import { until } from '../../tests/harness/until.ts';
import { ROOT } from '../run.ts';

/** Where the pictures go. */
export const PICTURES = join(ROOT, '.output', 'tour');

const SCHEMES = ['light', 'dark'] as const;

/** One tour: the browser, the person in it, and what is told and pictured of them. */
export class Tour {
  readonly session: Session;
  readonly life: Life;
  #pictures = 0;

  constructor(session: Session) {
    this.session = session;
    this.life = new Life(session);
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
  }

  chapter(title: string): void {
    console.log(`\n${title}`);
  }

  say(sentence: string): void {
    console.log(`  ${sentence}`);
  }

  /** Tells what is written on a page or card, line by line. */
  quote(text: string): void {
    const lines = text.replaceAll('\u00a0', ' ').split('\n');
    for (const line of lines) if (line.trim()) console.log(`    │ ${line.trim()}`);
  }

  /** A picture of a page as it is, in light and, where the browser can be told so, in dark. */
  async picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    for (const scheme of SCHEMES) {
      if (!(await inScheme(page, scheme)) && scheme === 'dark') continue;
      await atRest(page);
      await page.screenshot({ path: join(PICTURES, `${number}-${name}-${scheme}.png`), fullPage: whole });
    }
    await inScheme(page, 'light');
  }

  /** Clicks what a person would: the button or label with this text. */
  async click(page: Page, text: string): Promise<void> {
    const { x, y } = await until(`“${text}” to be there to be clicked`, () => page.evaluate(placeOf, text));
    await page.mouse.click(x, y);
  }

  /** The last moment, once it fits. */
  moment(what: string, fits: (moment: Moment) => boolean): Promise<Moment> {
    return until(what, async () => {
      const moment = (await this.life.kept()).moments.at(-1);
      return moment && fits(moment) ? moment : null;
    });
  }
}

/** False where the browser cannot be told: Firefox's remote protocol has no word for it. */
async function inScheme(page: Page, value: (typeof SCHEMES)[number]): Promise<boolean> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]).then(
    () => true,
    () => false,
  );
}

/** Waits until nothing on the page is on its way any more, in the card's layer neither. */
async function atRest(page: Page): Promise<void> {
  await until('the page to be at rest', () =>
    page.evaluate(() => {
      const layers = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const all = [document, ...layers].flatMap((root) => root.getAnimations());
      return all.every(({ playState, effect }) => {
        return playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      });
    }),
  );
}

/** Sent into the page: the middle of the button or label with this text, when it has been brought into view. */
function placeOf(text: string): { x: number; y: number } | null {
  const things = [...document.querySelectorAll<HTMLElement>('button, label')];
  const thing = things.find(({ innerText, offsetParent }) => innerText.trim() === text && offsetParent !== null);
  if (!thing) return null;
  thing.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = thing.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
