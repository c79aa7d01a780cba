import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press, untilCard } from '../../harness/card.ts';
import { until } from '../../harness/until.ts';
import type { World } from '../world.ts';
import { arrive, CHATS, FEED, keepGoing, MINUTE, momentsSoFar, untilAnswered, withCard } from './arriving.ts';
import { written } from './hearing.ts';

const INBOX = { site: 'instagram', url: 'https://www.instagram.com/direct/inbox/' };
const STRICT = { ...INBOX, url: 'https://www.instagram.com/direct/strict/' };

/** How the parts of the card are drawn, once it stands still; not how large, for that is their words’ doing. */
function drawnAs(page: Page) {
  return page.evaluate(async () => {
    const hosts = [...document.documentElement.children];
    const layer = hosts.map((host) => host.shadowRoot?.querySelector('.layer')).find(Boolean);
    const frame = layer?.querySelector('iframe');
    const inside = frame?.contentDocument;
    const moving = [layer, frame].flatMap((part) => part?.getAnimations() ?? []);
    await Promise.all(moving.map(({ finished }) => finished));
    const parts = [
      layer,
      frame,
      inside?.documentElement,
      ...(inside?.querySelectorAll('.card, h1, button, svg') ?? []),
    ];
    const styles = parts.map((part) => {
      if (!part) return 'missing';
      const { color, backgroundColor, fontFamily, fontSize, padding, border, borderRadius, display } =
        getComputedStyle(part);
      return [
        part.localName,
        color,
        backgroundColor,
        fontFamily,
        fontSize,
        padding,
        border,
        borderRadius,
        display,
      ].join(' · ');
    });
    return [...new Set(styles)].sort();
  });
}

/** Pages that are made in ways a card could break, or be broken by. */
export function pages(world: () => World): void {
  it('that replace their body, their whole document and their root work on, and the card stays', async () => {
    const page = await withCard(world(), CHATS, {
      away: async (tab) => {
        // Before there is a card, nothing of ours is in the document that a library might stumble over.
        expect(await tab.evaluate(() => window.practice.hydrate())).toBe(true);
        await tab.evaluate(() => window.practice.openChat(0));
      },
    });
    await page.evaluate(() => window.practice.replaceBody());
    await untilCard(page);
    expect(await page.evaluate(() => window.practice.hydrate())).toBe(false);
    await untilCard(page);
    await page.evaluate(() => window.practice.replaceRoot());
    await untilCard(page);
    await keepGoing(world(), page);
    // Into the composer that has taken the place of the first, where the page put the focus meanwhile.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    await page.keyboard.type('hello');
    expect(await written(page)).toBe('hello');
  });

  it('that use their posts again for others are counted by what was scrolled, and stay where they were', async () => {
    const { life } = world();
    const page = await arrive(world(), FEED);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.mouse.move(width / 2, height / 2);
    const top = () => page.evaluate(() => scrollY);
    const scroll = async () => {
      const before = await top();
      await page.mouse.wheel({ deltaY: height / 2 });
      await until('the page to scroll', async () => (await top()) > before);
    };
    while ((await top()) < 6 * height) await scroll();
    await untilCard(page);
    const at = await top();
    const { because } = (await life.kept()).moments.at(-1) ?? {};
    const counted = because?.loop === 'feed' ? because.screens : 0;
    expect(Math.abs(counted - at / height)).toBeLessThanOrEqual(1);
    await keepGoing(world(), page);
    expect(await top()).toBe(at);
    await scroll();
  });

  it('with a chat that no address tells of say nothing to somebody who writes there', async () => {
    const { life, elsewhere } = world();
    const page = await arrive(world(), FEED);
    await page.evaluate(() => window.practice.openDrawer());
    await page.keyboard.type('see you');
    await page.keyboard.press('Enter');
    await until('the message to be sent', () => page.evaluate(() => window.practice.sent.length === 1));
    await page.keyboard.type('at six');
    const typedAt = await page.evaluate(() => performance.now());
    // Else it would be for the typing that nothing is said.
    await until('the typing to rest', () => page.evaluate((at) => performance.now() - at > 2100, typedAt));
    const before = await momentsSoFar(world());
    await life.wait(12 * MINUTE);
    await life.leaveFor(elsewhere);
    expect(await momentsSoFar(world())).toBe(before);
    expect((await life.kept()).segments.at(-1)).toMatchObject({ surface: 'feed', characters: 13, sends: 1 });
  });

  it('as strict as can be have a card that works and is drawn as anywhere, and see no rule broken', async () => {
    const plain = await withCard(world(), INBOX);
    const anywhere = await drawnAs(plain);
    await keepGoing(world(), plain);
    const page = await withCard(world(), STRICT);
    expect(await drawnAs(page)).toEqual(anywhere);
    await press(page, 'This is about my safety');
    await until('the help lines', async () => /Source/.test((await cardIn(page))?.text ?? ''));
    await press(page, 'Back');
    await press(page, 'Keep going');
    await untilAnswered(world(), page, 'keep');
    expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
    expect(world().server.requests.filter(({ path }) => path === '/refused')).toEqual([]);
  });
}
