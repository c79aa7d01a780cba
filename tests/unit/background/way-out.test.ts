// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
const { lastElsewhere, mayClose } = await import('../../../lib/background/way-out.ts');

const NOTHING = { text: false, call: false, upload: false };
const FREE = { pinned: false, alone: false, holding: NOTHING };

describe('leaving a tab', () => {
  it('closes it when nothing is lost', () => {
    expect(mayClose(FREE)).toBe(true);
  });

  it.each([
    ['pinned', { ...FREE, pinned: true }],
    ['the only tab of its window', { ...FREE, alone: true }],
    ['with something written in it', { ...FREE, holding: { ...NOTHING, text: true } }],
    ['in a call', { ...FREE, holding: { ...NOTHING, call: true } }],
    ['with a file on its way', { ...FREE, holding: { ...NOTHING, upload: true } }],
    ['that does not answer', { ...FREE, holding: undefined }],
  ])('keeps one %s', (_, leaving) => {
    expect(mayClose(leaving)).toBe(false);
  });
});

describe('where to go instead', () => {
  const NONE = { ownSites: [] };
  const tab = (id: number, lastAccessed: number, url?: string) => ({
    id,
    lastAccessed,
    index: id,
    active: false,
    pinned: false,
    highlighted: false,
    incognito: false,
    ...(url ? { url } : {}),
  });

  it('is the tab used last that is on no site of the atlas', () => {
    const tabs = [
      tab(1, 50),
      tab(2, 40, 'https://www.instagram.com/'),
      tab(3, 30, 'https://example.test/'),
      tab(4, 20),
    ];
    expect(lastElsewhere(tabs, 1, NONE)?.id).toBe(3);
    expect(lastElsewhere(tabs, 3, NONE)?.id).toBe(1);
  });

  it('is on no site of one’s own either', () => {
    const tabs = [tab(1, 50), tab(2, 40, 'https://chat.example.org/room'), tab(3, 30, 'https://example.org/')];
    const own = { host: 'chat.example.org', domain: 'example.org', scope: 'host', kind: 'messaging' } as const;
    expect(lastElsewhere(tabs, 1, { ownSites: [own] })?.id).toBe(3);
  });

  it('is nowhere when there is none', () => {
    expect(lastElsewhere([tab(1, 1), tab(2, 2, 'https://x.com/home')], 1, NONE)).toBeUndefined();
  });
});
