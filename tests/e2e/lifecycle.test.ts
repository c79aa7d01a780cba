import { expect, it } from 'vitest';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, untilShown } from './click.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const MINUTE = 60_000;
const WHATSAPP = 'https://web.whatsapp.com/*';

/** Runs inside one of our pages. */
async function removeOrigins(origins: string[]): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { permissions: { remove(what: object): Promise<boolean> } } };
  await chrome.permissions.remove({ origins });
}

/** The scripts the browser has registered, by id. */
async function registered({ session }: World): Promise<string[]> {
  return (await session.registeredScripts()).map(({ id }) => id).sort();
}

async function untilRegistered(world: World, ids: string[]): Promise<void> {
  await expect.poll(() => registered(world), { timeout: 8000 }).toEqual(ids);
}

/** Goes through the welcome page with these sites, up to the browser's own question, and allows them. */
async function choose({ session }: World, names: readonly string[], asks = true): Promise<void> {
  const welcome = await session.openExtensionPage('welcome.html');
  for (const text of ['Next', 'Next', 'Choose sites', ...names]) await click(welcome, text);
  const ask = () => click(welcome, 'Ask the browser');
  await (asks ? session.withPrompt(welcome, 'allow', ask) : ask());
  await untilShown(welcome, 'That is all');
  await welcome.close();
}

inBrowsers('registered scripts', { build: 'e2e', headless: false }, (world) => {
  it('reach a tab that was open before its site was chosen, without a reload', async () => {
    const { session, life } = world();
    const page = await session.newPage('https://web.whatsapp.com/');
    await page.evaluate(() => {
      document.body.dataset.before = 'yes';
    });
    await choose(world(), ['WhatsApp', 'Instagram']);
    await life.visit(page, 'whatsapp');
    expect(await page.evaluate(() => document.body.dataset.before)).toBe('yes');
    await page.close();
  });

  it('are the same after the browser was restarted', async () => {
    const { session } = world();
    await session.restart();
    await untilRegistered(world(), ['sensor-instagram', 'sensor-whatsapp']);
  });

  it('go, and the open page falls silent within a second, when the person revokes the site in the browser', async () => {
    const { session, life } = world();
    const elsewhere = await session.newPage('https://example.test/');
    const page = await session.newPage('https://web.whatsapp.com/');
    await life.ask('page-bg.thresholds', SOON);
    await life.visit(page, 'whatsapp');
    await life.leaveFor(elsewhere);
    await life.wait(40 * MINUTE);
    await life.look(page, 'whatsapp', elsewhere);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    await session.revoke(WHATSAPP);
    const from = Date.now();
    await untilNoCard(page);
    await until('attention to end', async () => (await life.kept()).snapshot?.state.attended === null);
    expect(Date.now() - from).toBeLessThan(1000);
    await untilRegistered(world(), ['sensor-instagram']);
    const before = (await life.kept()).segments.length;
    await session.focus(elsewhere);
    await session.focus(page);
    await session.focus(elsewhere);
    await page.reload();
    await session.focus(page);
    await session.focus(elsewhere);
    expect((await life.kept()).segments).toHaveLength(before);
    await page.close();
  });

  it('stay away after a restart, and come back with a new grant', async () => {
    const { session, life } = world();
    const given = ['https://instagram.com/*', 'https://www.instagram.com/*'];
    await session.inExtension(removeOrigins, given);
    await untilRegistered(world(), []);
    await session.restart();
    // Chromium brings back at its next start what was revoked on its page of extensions, and asks nobody; what is
    // registered follows whatever the browser says.
    const back = (await session.grantedOrigins()).includes(WHATSAPP);
    await untilRegistered(world(), back ? ['sensor-whatsapp'] : []);
    // Both are chosen still: only the browser has to be asked again. Chromium does not ask twice for what was once allowed.
    await choose(world(), [], session.kind === 'firefox');
    await untilRegistered(world(), ['sensor-instagram', 'sensor-whatsapp']);
    const page = await session.newPage('https://web.whatsapp.com/');
    await life.visit(page, 'whatsapp');
    await page.close();
  });

  // Last, for Chromium keeps what an unpacked extension held at its update whatever is revoked later.
  it('are the same after an update, which had removed them, and open tabs go on being noticed', async () => {
    const { session, life } = world();
    const elsewhere = await session.newPage('https://example.test/');
    const page = await session.newPage('https://web.whatsapp.com/');
    await life.visit(page, 'whatsapp');
    await session.update();
    await untilRegistered(world(), ['sensor-instagram', 'sensor-whatsapp']);
    await life.leaveFor(elsewhere);
    await life.visit(page, 'whatsapp');
    await life.leaveFor(elsewhere);
    await page.close();
  });
});

inBrowsers('switching off', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  it('in our own pages takes the card from the open page within a second', async () => {
    const { life, session, elsewhere } = world();
    await life.ask('page-bg.thresholds', SOON);
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(MINUTE);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    const from = Date.now();
    await life.ask('page-bg.site', { site: 'whatsapp', on: false });
    await untilNoCard(page);
    expect(Date.now() - from).toBeLessThan(1000);
    await life.untilAttending(null);
    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('[role="switch"]');
    await options.click('[role="switch"][aria-checked="true"]');
    await untilRegistered(world(), []);
    await life.ask('page-bg.choose', { sites: ['whatsapp', 'instagram'] });
    await options.close();
    await session.focus(elsewhere);
    await page.close();
    await life.reset();
  });

  it('"Off" on the card is silence at once, and still after a restart', async () => {
    const { session, life, elsewhere } = world();
    await life.ask('page-bg.thresholds', SOON);
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(MINUTE);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    await press(page, 'Off for WhatsApp');
    const from = Date.now();
    await untilNoCard(page);
    expect(Date.now() - from).toBeLessThan(1000);
    await untilRegistered(world(), ['sensor-instagram']);
    await until('attention to end', async () => (await life.kept()).snapshot?.state.attended === null);
    const before = (await life.kept()).segments.length;
    await session.focus(elsewhere);
    await session.focus(page);
    await session.restart();
    await untilRegistered(world(), ['sensor-instagram']);
    const again = await session.newPage('https://web.whatsapp.com/');
    await session.focus(again);
    expect(await cardIn(again)).toBeNull();
    const kept = await life.kept();
    expect(kept.segments).toHaveLength(before);
    expect(kept.settings?.sites.whatsapp).toEqual({ on: false });
    expect(kept.moments.at(-1)).toMatchObject({ answer: 'off' });
    await again.close();
  });
});

inBrowsers('erasing everything', { build: 'e2e', headless: false }, (world) => {
  it('takes one click and one question, and leaves what a fresh install has', async () => {
    const { session, life } = world();
    await choose(world(), ['WhatsApp']);
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(MINUTE);
    await life.look(page, 'whatsapp', world().elsewhere);
    expect((await life.kept()).segments.length).toBeGreaterThan(1);
    const options = await session.openExtensionPage('options.html');
    await click(options, 'Erase everything…');
    await click(options, 'Erase everything');
    await untilShown(options, 'Everything is erased.');
    expect(await session.grantedOrigins()).toEqual([]);
    expect(await registered(world())).toEqual([]);
    const { databases } = await session.dump();
    const { keys, facts, ...others } = databases.unspiral ?? {};
    expect(others).toEqual({ segments: [], moments: [], days: [] });
    // The worker has begun anew: a new installation and a new key at most, and nobody's choices.
    expect((facts ?? []).map(({ key }) => key).filter((key) => key !== 'installation' && key !== 'snapshot')).toEqual(
      [],
    );
    expect((keys ?? []).length).toBeLessThanOrEqual(1);
    const alarms = await session.inExtension(() =>
      (globalThis as unknown as { chrome: { alarms: { getAll(): Promise<unknown[]> } } }).chrome.alarms.getAll(),
    );
    expect(alarms).toEqual([]);
    const before = (await life.kept()).segments.length;
    await session.focus(page);
    await session.focus(options);
    expect((await life.kept()).segments).toHaveLength(before);
    await page.close();
  });
});
