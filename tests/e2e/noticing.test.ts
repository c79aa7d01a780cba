import { expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/core/settings.ts';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

inBrowsers('noticing', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  it('says nothing to somebody who reads what was written to them, eight times in twenty minutes', async () => {
    const { life, session, elsewhere } = world();
    const page = await openBehind(world(), 'whatsapp');
    for (let i = 0; i < 8; i += 1) {
      await page.evaluate((n) => window.practice.receive('Sam', `and then ${n}`), i);
      await life.visit(page, 'whatsapp');
      await page.evaluate(() => window.practice.openChat(0));
      await until('the message to be read', () => page.evaluate(() => document.title === 'WhatsApp'));
      await life.wait(20 * SECOND);
      expect(await cardIn(page)).toBeNull();
      await life.leaveFor(elsewhere);
      await life.wait(130 * SECOND);
    }
    const { moments, segments } = await life.kept();
    expect(moments).toEqual([]);
    expect(segments.slice(-8).every(({ fresh }) => fresh)).toBe(true);
    await page.close();
    await session.focus(elsewhere);
  });

  it('counts characters and sends in the composer, never what they say', async () => {
    const { life, elsewhere } = world();
    const page = await openBehind(world(), 'whatsapp');
    await life.visit(page, 'whatsapp');
    await page.evaluate(() => window.practice.openChat(1));
    await page.keyboard.type('see you at six');
    await page.keyboard.press('Enter');
    await until('the message to be sent', () => page.evaluate(() => window.practice.sent.length === 1));
    await page.keyboard.type('hm');
    await life.leaveFor(elsewhere);
    const segment = (await life.kept()).segments.at(-1);
    expect(segment).toMatchObject({ site: 'whatsapp', surface: 'inbox', characters: 16, sends: 1 });
    await page.close();
  });

  it('turns paths into surfaces, counts stories as screens and scrolling in whichever element it happens', async () => {
    const { life, session, elsewhere } = world();
    const page = await openBehind(world(), 'instagram');
    await life.visit(page, 'instagram');
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.mouse.move(width / 2, height / 2);
    for (let i = 0; i < 4; i += 1) await page.mouse.wheel({ deltaY: height });
    await until('the feed to have scrolled', () =>
      page.evaluate(
        () => Math.max(...[...document.querySelectorAll('*')].map((each) => each.scrollTop)) > 3 * innerHeight,
      ),
    );
    await page.evaluate(() => window.practice.go('/some.one/'));
    await page.evaluate(() => window.practice.go('/direct/inbox/'));
    await life.leaveFor(elsewhere);
    const segments = (await life.kept()).segments.filter(({ site }) => site === 'instagram').slice(-3);
    expect(segments.map(({ surface }) => surface)).toEqual(['feed', 'profile', 'inbox']);
    expect(segments[0]?.screens).toBeGreaterThan(2.5);
    expect(segments[0]?.screens).toBeLessThan(6);
    expect(segments[1]?.subject).toMatch(/^[0-9a-f]{32}$/);
    expect(segments[2]?.screens).toBe(0);
    await page.close();
    await session.focus(elsewhere);
  });

  it('shows a card when a feed has been scrolled for ten minutes and the scroll rests, and keep going keeps it away', async () => {
    const { life, elsewhere } = world();
    const page = await openBehind(world(), 'instagram');
    await life.visit(page, 'instagram');
    await life.wait(9 * MINUTE);
    expect(await cardIn(page)).toBeNull();
    await life.wait(2 * MINUTE);
    const card = await untilCard(page);
    expect(card.text).toContain('Keep going');
    await press(page, 'Keep going');
    await untilNoCard(page);
    await until('the answer to be kept', async () => (await life.kept()).moments.at(-1)?.answer === 'keep');
    expect((await life.kept()).moments.at(-1)).toMatchObject({ loop: 'feed', shown: 'popover', answer: 'keep' });
    await life.wait(30 * MINUTE);
    expect(await cardIn(page)).toBeNull();
    await life.leaveFor(elsewhere);
    await page.close();
  });

  it('notices by itself when the person has scrolled far enough, and only once the scroll rests', async () => {
    const { life, elsewhere } = world();
    await life.wait(60 * MINUTE);
    await life.ask('page-bg.thresholds', { ...DEFAULTS.thresholds, feedScreens: 5 });
    const page = await openBehind(world(), 'instagram');
    await life.wait(MINUTE);
    await life.visit(page, 'instagram');
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.mouse.move(width / 2, height / 2);
    const meanwhile: unknown[] = [];
    await until('six screens to be scrolled', async () => {
      await page.mouse.wheel({ deltaY: height });
      meanwhile.push(await cardIn(page));
      return page.evaluate(
        () => Math.max(...[...document.querySelectorAll('*')].map((each) => each.scrollTop)) > 6 * innerHeight,
      );
    });
    expect(meanwhile.every((card) => card === null)).toBe(true);
    await untilCard(page);
    const moment = (await life.kept()).moments.at(-1);
    expect(moment).toMatchObject({ loop: 'feed', site: 'instagram' });
    expect(moment?.because).toMatchObject({ loop: 'feed', screens: expect.any(Number) });
    await press(page, 'Keep going');
    await untilNoCard(page);
    await life.ask('page-bg.thresholds', DEFAULTS.thresholds);
    await life.leaveFor(elsewhere);
    await page.close();
  });

  it('says nothing during a call', async () => {
    const { life, elsewhere } = world();
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(60 * MINUTE);
    for (let i = 0; i < 3; i += 1) await life.look(page, 'whatsapp', elsewhere);
    await page.evaluate(() => window.practice.call());
    const before = (await life.kept()).moments.length;
    await life.visit(page, 'whatsapp');
    expect((await life.kept()).snapshot?.state.attended?.busy).toBe(true);
    expect((await life.kept()).moments).toHaveLength(before);
    await life.leaveFor(elsewhere);
    await page.close();
  });
});
