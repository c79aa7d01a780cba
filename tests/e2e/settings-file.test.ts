import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { preview } from '../../lib/core/preview.ts';
import { type Settings, STEPS, type Thresholds } from '../../lib/core/settings.ts';
import { until } from '../harness/until.ts';
import { click, textOf, untilShown } from './click.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const SOMEBODY = 'https://www.instagram.com/wandering.ines/';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a file in the settings, as somebody who chooses it. */
async function open(options: Page, content: string): Promise<void> {
  const path = join(folder, 'settings.json');
  writeFileSync(path, content);
  const input = (await options.$('#file input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error('There is nowhere to open a file.');
  await input.uploadFile(path);
}

/** What the page would save, in place of the browser saving it. @returns its name and its text. */
async function saved(options: Page): Promise<{ name: string; text: string }> {
  await options.evaluate(() => {
    const files: { name: string; text: string }[] = [];
    Object.assign(window, { files });
    HTMLAnchorElement.prototype.click = function () {
      const { download: name } = this;
      void fetchText(this.href).then((text) => files.push({ name, text }));
    };
    const made = new Map<string, Blob>();
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      made.set(url, blob);
      return url;
    };
    const fetchText = async (url: string) => made.get(url)?.text() ?? '';
  });
  await click(options, 'Save the settings');
  return until('the file to be saved', () =>
    options.evaluate(() => (window as unknown as { files: { name: string; text: string }[] }).files[0] ?? null),
  );
}

const settingsOf = async ({ life }: World): Promise<Settings> => {
  const { settings } = await life.kept();
  if (!settings) throw new Error('There are no settings.');
  return settings;
};

/** What lib/core counts in all that is stored, with these figures. */
async function counted({ life, session }: World, thresholds: Thresholds): Promise<number> {
  const kept = await life.kept();
  if (!kept.settings) throw new Error('There are no settings.');
  const { timeZone } = await session.inExtension(() => Intl.DateTimeFormat().resolvedOptions());
  const at = Math.max(...kept.segments.map(({ to }) => to));
  return preview(kept, { settings: { ...kept.settings, thresholds, timeZone }, at, site: null }).loops;
}

const sentenceOf = (loops: number) =>
  `Would have noticed ${loops === 0 ? 'no loop' : loops === 1 ? '1 loop' : `${loops} loops`} in the last seven days.`;

/** What stands beside each of the steps. */
function besideSteps(options: Page): Promise<string[]> {
  return options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#early .choice-beneath')].map(({ innerText }) => innerText),
  );
}

inBrowsers('settings, tried out and as a file', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  let options: Page;

  it('say of a made-up week what they would notice, while there are no days of one’s own', async () => {
    const { session } = world();
    options = await session.openExtensionPage('options.html');
    await session.focus(options);
    await untilShown(options, 'in a made-up week, as there are no days of your own yet.');
  });

  it('say of one’s own days what the engine says of what was stored', async () => {
    const { life, session, elsewhere } = world();
    await life.ask('page-bg.thresholds', SOON);
    await life.ask('page-bg.holdouts', { chosen: 'usual' });
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(MINUTE);
    for (const arm of ['show', 'hold'] as const) {
      await life.decide(arm);
      for (let look = 0; look < 4; look += 1) await life.look(page, 'whatsapp', elsewhere);
      await life.wait(HOUR);
    }
    await page.close();
    const { moments } = await life.kept();
    expect(moments.map(({ arm }) => arm)).toEqual(['show', 'hold']);

    await session.focus(options);
    const expected = await Promise.all(
      [STEPS.early, STEPS.standard, STEPS.relaxed].map((step) => counted(world(), step)),
    );
    await expect.poll(() => besideSteps(options)).toEqual(expected.map(sentenceOf));
    // The figures that hold are the person's own: what they come to is what there was.
    expect(await counted(world(), SOON)).toBe(2);
    await until('what its own figures come to', async () => {
      const own = await options.evaluate(() => document.querySelector('#early .choice-more .preview')?.textContent);
      return own === sentenceOf(2);
    });
    // They are followed.
    await options.click('#step-looks', { count: 3 });
    await options.keyboard.type('20');
    await options.keyboard.press('Tab');
    await until('the preview to follow', async () => {
      const own = await options.evaluate(() => document.querySelector('#early .choice-more .preview')?.textContent);
      return own === sentenceOf(0);
    });
    await life.ask('page-bg.thresholds', SOON);
  });

  it('are saved under a name that tells nothing, without the pages that are watched', async () => {
    const { life, session } = world();
    await life.ask('page-bg.watch', { url: SOMEBODY, on: true });
    await options.close();
    options = await session.openExtensionPage('options.html');
    const { name, text } = await saved(options);
    const { watchedPages, version, ...rest } = await settingsOf(world());
    expect(name).toBe('settings.json');
    expect(watchedPages).toHaveLength(1);
    expect(text).not.toContain(watchedPages[0]?.subject);
    expect(JSON.parse(text)).toEqual({ unspiral: 'settings', version, ...rest });
  });

  it('stay as they are where a file is wrong, and what is wrong is said', async () => {
    const before = await settingsOf(world());
    await open(options, JSON.stringify({ unspiral: 'settings', version: 1, door: 'yes', thresholds: { looks: 99 } }));
    await untilShown(options, '“door” is "yes". Write true or false.');
    expect(await textOf(options)).toContain('“thresholds.looks” is 99. Write a whole number from 2 to 20.');
    await open(options, '{"unspiral": "settings", ');
    await untilShown(options, 'This is no JSON.');
    expect(await settingsOf(world())).toEqual(before);
  });

  it('stay as they are where that is chosen, and are those of the file where that is', async () => {
    const { session } = world();
    const before = await settingsOf(world());
    const file = {
      unspiral: 'settings',
      version: 1,
      sites: { whatsapp: { on: true, drafts: true }, x: { on: true, step: 'early' } },
      ownSites: [{ host: 'chat.example.test', domain: 'example.test', scope: 'host', kind: 'messaging' }],
      thresholds: { ...STEPS.standard, looks: 7 },
      door: true,
      keepDays: 30,
    };
    await open(options, JSON.stringify(file));
    await untilShown(options, 'Watched from then on: X.');
    expect(await textOf(options)).toContain('Watched no more: Instagram.');
    await click(options, 'Leave all as it is');
    await untilShown(options, 'Nothing was changed.');
    expect(await settingsOf(world())).toEqual(before);

    await open(options, JSON.stringify(file));
    await click(options, 'Take these settings');
    await untilShown(options, 'The settings of the file hold now.');
    const { unspiral: _, ...said } = file;
    const { watchedPages, holdoutsExplained } = before;
    expect(await settingsOf(world())).toMatchObject({ ...said, watchedPages, holdoutsExplained, holdouts: 'usual' });
    await options.close();
    await session.killWorker();
    options = await session.openExtensionPage('options.html');
    await untilShown(options, 'chat.example.test');
    expect(await settingsOf(world())).toMatchObject(said);
  });
});
