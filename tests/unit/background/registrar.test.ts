// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
const { difference } = await import('../../../lib/background/registrar.ts');

const script = fc.record({
  id: fc.constantFrom('sensor-x', 'sensor-reddit', 'sensor-whatsapp', 'sensor-tiktok'),
  matches: fc.subarray(['https://a.test/*', 'https://b.test/*'], { minLength: 1 }),
});
const scripts = fc.uniqueArray(script, { selector: ({ id }) => id });

describe('what is registered and unregistered', () => {
  it('turns whatever is there into what is wanted, and touches nothing that is right', () => {
    fc.assert(
      fc.property(scripts, scripts, (registered, wanted) => {
        const { remove, add } = difference(registered, wanted);
        const removed = new Set(remove.map(({ id }) => id));
        const kept = registered.filter(({ id }) => !removed.has(id));
        const sorted = (list: readonly { id: string }[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));
        expect(sorted([...kept, ...add])).toEqual(sorted(wanted));
        expect(difference(wanted, wanted)).toEqual({ remove: [], add: [] });
      }),
    );
  });

  it('registers anew what changed its hosts', () => {
    const before = { id: 'sensor-x', matches: ['https://x.com/*'] };
    const after = { id: 'sensor-x', matches: ['https://twitter.com/*', 'https://x.com/*'] };
    expect(difference([before], [after])).toEqual({ remove: [before], add: [after] });
  });
});
