import { expect, it } from 'vitest';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, textOf, untilShown } from './click.ts';
import { inBrowsers, openBehind } from './world.ts';

const MINUTE = 60_000;

inBrowsers('the main job', { build: 'e2e', headless: false }, (world) => {
  it('refuses kindly what the browser was told to refuse', async () => {
    const { session, life } = world();
    const welcome = await session.pageAt('welcome.html');
    await session.focus(welcome);
    expect((await life.kept()).settings?.holdoutsExplained).not.toBe(true);
    for (const next of ['Next', 'Next', 'Choose sites', 'Instagram', 'WhatsApp']) await click(welcome, next);
    await session.withPrompt(welcome, 'deny', () => click(welcome, 'Ask the browser'));
    await untilShown(welcome, 'That is fine');
    expect(await session.grantedOrigins()).toEqual([]);
    expect(await session.registeredScripts()).toEqual([]);
  });

  it('asks the browser for exactly the hosts of the chosen sites', async () => {
    const { session, life } = world();
    const welcome = await session.pageAt('welcome.html');
    await session.withPrompt(welcome, 'allow', () => click(welcome, 'Try again'));
    await untilShown(welcome, 'That is all');
    const hosts = ['https://instagram.com/*', 'https://web.whatsapp.com/*', 'https://www.instagram.com/*'];
    expect(await session.grantedOrigins()).toEqual(hosts);
    const scripts = (await session.registeredScripts()).map(({ id, matches = [] }) => [id, [...matches].sort()]);
    expect(scripts).toEqual([
      ['sensor-instagram', [hosts[0], hosts[2]]],
      ['sensor-whatsapp', [hosts[1]]],
    ]);
    const { moments, settings } = await life.kept();
    expect(moments).toEqual([]);
    // The sentence about staying quiet was on the way, with its switch.
    expect(settings).toMatchObject({ holdouts: 'usual', holdoutsExplained: true });
  });

  it('meets the fourth look with a card, and leaving closes the tab', async () => {
    const { session, life, elsewhere } = world();
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(40 * MINUTE);
    for (let i = 0; i < 3; i += 1) {
      await life.look(page, 'whatsapp', elsewhere);
      expect(await cardIn(page)).toBeNull();
    }
    await life.visit(page, 'whatsapp');
    const card = await untilCard(page);
    expect(card.text).toMatch(/four|4th|WhatsApp|look|wait|question|know/i);
    await press(page, 'Leave this for now');
    await until('the tab to be closed', () => page.isClosed());
    await session.focus(elsewhere);
    const { moments } = await life.kept();
    expect(moments).toMatchObject([
      {
        site: 'whatsapp',
        loop: 'messages',
        because: { look: 4 },
        arm: 'show',
        probability: 0.7,
        shown: 'popover',
        answer: 'leave',
      },
    ]);
  });

  it('meets ten minutes of a feed with a card when the scroll rests', async () => {
    const { session, life, elsewhere } = world();
    const page = await openBehind(world(), 'instagram');
    await life.wait(15 * MINUTE);
    await life.visit(page, 'instagram');
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.wheel({ deltaY: height });
    await life.wait(12 * MINUTE);
    await untilCard(page);
    await press(page, 'Keep going');
    await untilNoCard(page);
    await until('the answer to be kept', async () => (await life.kept()).moments.at(-1)?.answer === 'keep');
    await life.leaveFor(elsewhere);
    await session.focus(elsewhere);
    expect((await life.kept()).moments.at(-1)).toMatchObject({ site: 'instagram', loop: 'feed', answer: 'keep' });
  });

  it('tells in the popup how the day went', async () => {
    const { session, life } = world();
    const popup = await session.openExtensionPage('popup.html');
    await untilShown(popup, 'today');
    const text = await textOf(popup);
    const kept = await life.kept();
    const looks = kept.days.reduce((sum, day) => sum + day.looks, 0);
    const feedMinutes = Math.round(kept.days.reduce((sum, day) => sum + day.feedMs, 0) / MINUTE);
    // Three and the fourth, and each tab was looked at when it was opened.
    expect(looks).toBe(6);
    expect(feedMinutes).toBe(12);
    expect(text).toContain('Six looks today, and twelve minutes in feeds.');
    expect(await popup.title()).toBe('Unspiral');
  });
});
