import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { overhear } from '../harness/overheard.ts';
import { until } from '../harness/until.ts';
import { untilShown } from './click.ts';
import { inBrowsers, openBehind, type World } from './world.ts';

const HOUR = 3_600_000;
const NOTICE = 'Notice drafts that ask for reassurance on WhatsApp';

/** The scripts the browser has registered, by id. */
async function registered({ session }: World): Promise<string[]> {
  return (await session.registeredScripts()).map(({ id }) => id).sort();
}

/** How many matches are counted in the visit under way. */
async function drafts({ life }: World): Promise<number> {
  return (await life.kept()).snapshot?.state.segment?.drafts ?? 0;
}

async function untilDrafts(world: World, count: number): Promise<void> {
  await until(`${count} matched drafts`, async () => (await drafts(world)) === count);
}

/** Switches drafts on or off on a site, as the settings do. */
async function notice({ life }: World, site: string, drafts: boolean): Promise<void> {
  await life.ask('page-bg.site', { site, drafts });
}

async function openChat(page: Page): Promise<void> {
  await page.evaluate(() => window.practice.openChat(1));
}

async function wantedSaid(messages: () => Promise<string[]>): Promise<number> {
  return (await messages()).filter((message) => message.includes('drafts-bg.wanted')).length;
}

inBrowsers('drafts', { build: 'granted', sites: ['whatsapp', 'x'] }, (world) => {
  it('are read by nothing until somebody switches that on, with what is read told above the switch', async () => {
    const { session, life } = world();
    expect(await registered(world())).toEqual(['sensor-whatsapp', 'sensor-x']);
    const options = await session.openExtensionPage('options.html');
    await untilShown(options, 'reads what you write in a box there when you pause for two seconds');
    await options.click(`[aria-label="${NOTICE}"][aria-checked="false"]`);
    await options.waitForSelector(`[aria-label="${NOTICE}"][aria-checked="true"]`);
    expect(await registered(world())).toEqual(['drafts-whatsapp', 'sensor-whatsapp', 'sensor-x']);
    expect((await life.kept()).settings?.sites.whatsapp).toEqual({ on: true, drafts: true });
    await options.close();
  });

  it('are met when they ask again, and of what they say nothing is in any store, message or log', async () => {
    const { session, life, elsewhere } = world();
    await notice(world(), 'whatsapp', true);
    const page = await openBehind(world(), 'whatsapp');
    await openChat(page);
    const overheard = await overhear(session, page);
    await life.visit(page, 'whatsapp');
    const telling = /quokka|pomegranate|mad at me|still love/i;
    const expectSilence = async () => {
      expect(telling.exec(JSON.stringify(await session.dump()))?.[0]).toBeUndefined();
      expect((await overheard.messages()).filter((message) => telling.test(message))).toEqual([]);
      expect((await overheard.logs()).filter((line) => telling.test(line))).toEqual([]);
    };

    await page.keyboard.type('Seen any quokka lately? Are you mad at me?');
    await untilDrafts(world(), 1);
    await expectSilence();
    await page.keyboard.press('Enter');
    await until('the message to be sent', () => page.evaluate(() => window.practice.sent.length === 1));
    expect(await page.evaluate(() => window.practice.sent[0]?.text)).toBe('Seen any quokka lately? Are you mad at me?');
    await life.leaveFor(elsewhere);
    await life.wait(HOUR);
    expect((await life.kept()).moments).toEqual([]);

    await life.visit(page, 'whatsapp');
    await page.keyboard.type('The pomegranate was good. Do you still love me?');
    const moment = await until('a moment', async () => (await life.kept()).moments.at(-1));
    expect(moment).toMatchObject({ loop: 'draft', target: 'draft:whatsapp', form: 'chip', because: { asks: 2 } });
    await expectSilence();

    const told = (await overheard.messages()).filter((message) => message.includes('drafts-bg.matched'));
    expect(told.map((message) => JSON.parse(message).payload)).toEqual([
      { page: expect.stringMatching(/^[0-9a-f-]{36}$/), seq: 1 },
      { page: expect.any(String), seq: 2 },
    ]);
    await overheard.end();
    await page.close();
    await life.untilAttending(null);
    await life.reset();
  });

  describe('are noticed in the composers that sites have:', () => {
    it.each(['lexical', 'slate', 'draft', 'prosemirror', 'textarea'])('%s', async (editor) => {
      const { life, elsewhere } = world();
      await notice(world(), 'whatsapp', true);
      const page = await openBehind(world(), 'whatsapp');
      await life.visit(page, 'whatsapp');
      await page.evaluate((chosen) => {
        window.practice.editor = chosen;
        window.practice.openChat(1);
      }, editor);
      await page.keyboard.type('hey are you mad at me');
      await untilDrafts(world(), 1);
      await life.leaveFor(elsewhere);
      await page.close();
    });

    it('a text area within two shadow roots', async () => {
      const { session, life, elsewhere } = world();
      await notice(world(), 'x', true);
      const page = await session.newPage('https://x.com/i/chat/100-770');
      await life.visit(page, 'x');
      await openChat(page);
      const inner = await page.evaluateHandle(() => {
        const outer = document.querySelector('[data-testid=xchatEmbedRoute]')?.shadowRoot;
        return outer?.querySelector('div')?.shadowRoot?.querySelector('textarea');
      });
      await inner.asElement()?.focus();
      await page.keyboard.type('hey are you mad at me');
      await untilDrafts(world(), 1);
      await life.leaveFor(elsewhere);
      await page.close();
    });
  });

  it('are no business of ours from the moment that is switched off, in the open page too, and again when it is on', async () => {
    const { session, life, elsewhere } = world();
    await notice(world(), 'whatsapp', true);
    const page = await openBehind(world(), 'whatsapp');
    await openChat(page);
    const { messages, end } = await overhear(session, page);
    await life.visit(page, 'whatsapp');
    const from = Date.now();
    await notice(world(), 'whatsapp', false);
    expect(await registered(world())).not.toContain('drafts-whatsapp');
    // The page's script asks, is told that it is not wanted, and ends.
    await until('the open page to ask', async () => (await wantedSaid(messages)) > 0);
    expect(Date.now() - from).toBeLessThan(1000);
    await page.keyboard.type('are you mad at me');
    await life.leaveFor(elsewhere);
    await notice(world(), 'whatsapp', true);
    await life.visit(page, 'whatsapp');
    expect(await drafts(world())).toBe(0);
    await page.keyboard.type('?');
    await untilDrafts(world(), 1);
    const told = (await messages()).filter((message) => message.includes('drafts-bg.matched'));
    expect(told).toHaveLength(1);
    await end();
    await life.leaveFor(elsewhere);
    await page.close();
  });
});
