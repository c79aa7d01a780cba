import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fastStream } from '../../../lib/core/effect/stream.ts';
import { expand } from '../../../lib/core/history.ts';
import { browsing, reactions, settings } from './acts.ts';
import { Browser } from './browsing.ts';
import { keptOf } from './kept.ts';
import { foldAll } from './history-property.ts';
import { HOUR } from './story.ts';

const count: Record<string, number> = {};
const add = (key: string) => (count[key] = (count[key] ?? 0) + 1);
it('x', () => {
  fc.assert(fc.property(browsing, reactions, settings, fc.double({min:0,max:0.999,noNaN:true}), (acts, takes, chosen, seed) => {
    const live = new Browser(chosen, fastStream(() => seed), takes).live(acts).end(5 * HOUR);
    const kept = JSON.parse(JSON.stringify(keptOf(live.effects)));
    const again = expand([...kept.segments].reverse(), kept.moments);
    const last = live.observations.at(-1);
    const replayed = keptOf(foldAll([...again, { id: 'last', tab: 0, type: 'waited', at: last!.at }], chosen, fastStream(() => seed)));
    for (const m of kept.moments) { add(m.because.loop + ' ' + m.arm); add('answer ' + m.answer); add('form '+m.form); if (m.outcome) add('outcome'); }
    add('segments'); if (live.folded.state.waved.filter(Boolean).length >= 7) add('waved away'); if (live.folded.state.look) add('looked'); 
    const nameless = kept.segments.map(({subject, ...rest}: any) => subject === undefined || subject === 'watched' ? { subject, ...rest } : rest);
    const blurred = keptOf(foldAll([...expand(nameless, kept.moments), { id: 'last', tab: 0, type: 'waited', at: last!.at }], chosen, fastStream(() => seed)));
    const gist = (ms: any[]) => ms.map(({at, loop, target, arm, family}: any) => ({at, loop, target, arm, family}));
    if (JSON.stringify(gist(blurred.moments)) !== JSON.stringify(gist(kept.moments))) add('blurred differs');
 count.n = (count.n ?? 0) + kept.segments.length; count.m = (count.m ?? 0) + kept.moments.length; count.o = (count.o ?? 0) + live.observations.length;
    for (const s of kept.segments) { add(s.began); if (s.busy) add('busy'); if (s.freshAfterMs !== undefined) add('late'); }
    expect(JSON.parse(JSON.stringify(replayed.moments))).toEqual(kept.moments);
    expect(JSON.parse(JSON.stringify(replayed.segments))).toEqual(kept.segments);
    const byDay = (t: any[]) => [...t].sort((a, b) => (a.day + a.site < b.day + b.site ? -1 : 1));
    expect(byDay(JSON.parse(JSON.stringify(replayed.totals)))).toEqual(byDay(kept.totals));
  }), { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 1) });
});
import { afterAll } from 'vitest';
afterAll(() => console.log(count));
