import { expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind } from './world.ts';

inBrowsers('attention', { build: 'granted', sites: ['whatsapp', 'instagram'], headless: false }, (world) => {
  it('is on the focused one of two windows side by side', async () => {
    const { session, life } = world();
    const one = await session.openWindow('https://web.whatsapp.com/');
    await life.visit(one, 'whatsapp');
    const two = await session.openWindow('https://www.instagram.com/');
    await life.visit(two, 'instagram');
    await life.visit(one, 'whatsapp');
    await life.visit(two, 'instagram');
    const sites = (await life.kept()).segments.map(({ site }) => site);
    expect(sites.slice(-3)).toEqual(['whatsapp', 'instagram', 'whatsapp']);
    await two.close();
    await one.close();
    await life.leaveFor(world().elsewhere);
  });

  it('stays when the address bar is clicked, and goes with the tab', async () => {
    const { session, life, elsewhere } = world();
    const page = await openBehind(world(), 'whatsapp');
    await life.visit(page, 'whatsapp');
    const before = (await life.kept()).segments.length;
    await session.display?.xdotool('key', 'ctrl+l');
    await until('the page to lose the keyboard', () => page.evaluate(() => !document.hasFocus()));
    await life.wait(5000);
    expect((await life.kept()).snapshot?.state.attended?.place.site).toBe('whatsapp');
    expect((await life.kept()).segments).toHaveLength(before);
    await page.close();
    await life.leaveFor(elsewhere);
  });
});
