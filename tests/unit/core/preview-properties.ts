import fc from 'fast-check';
import { expect } from 'vitest';
import { preview } from '../../../lib/core/preview.ts';
import { daysUntil } from '../../../lib/core/turn.ts';
import { keptOf } from './lives/kept.ts';
import { lived, livesOf } from './lives/life.ts';
import { browsing } from './lives/scenes.ts';

/** What must hold of previews over random lives, however many: `npm test` tries some hundreds, `npm run test:long` more. */

/** Under the settings somebody had, a preview tells as many loops as there were, cards and silent moments together. */
export function tellsWhatWas(runs: number): void {
  fc.assert(
    fc.property(livesOf(browsing), fc.constantFrom(null, 'whatsapp', 'instagram'), (life, site) => {
      const { effects, now: at } = lived(life);
      const kept = keptOf(effects);
      fc.pre(kept.segments.some((segment) => site === null || segment.site === site));
      const since = daysUntil(life.chosen, at, 7).at(-1)?.day ?? '';
      const live = kept.moments.filter(
        ({ day, because, ...moment }) =>
          day >= since && because.loop !== 'door' && (site === null || moment.site === site),
      );
      expect(preview(kept, { settings: life.chosen, at, site })).toEqual({ loops: live.length, madeUp: false });
    }),
    { numRuns: runs },
  );
}
