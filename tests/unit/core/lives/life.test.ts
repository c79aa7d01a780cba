import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptOf } from './kept.ts';
import { lived, livesOf } from './life.ts';
import { browsing } from './scenes.ts';

/** What is said of all lives says nothing of what none of them has. */
const SEED = 7;
const LIVES = 1500;

it('holds, in some life or other, whatever may happen to a record', { timeout: 60_000 }, () => {
  const met = new Set<string | undefined>();
  for (const life of fc.sample(livesOf(browsing), { numRuns: LIVES, seed: SEED })) {
    const { effects, folded } = lived(life);
    const { segments, moments } = keptOf(effects);
    for (const { because, arm, form, answer, shown, judged } of moments) {
      for (const each of [`${because.loop} ${arm}`, form, answer, shown, judged]) met.add(each);
    }
    for (const { began, busy, freshAfterMs, marks } of segments) {
      met.add(began);
      if (busy) met.add('came in a call');
      if (freshAfterMs !== undefined) met.add('told late');
      if (marks.some((mark) => mark[5] === 2)) met.add('was in a call');
    }
    if (folded.state.waved.filter(Boolean).length >= 7) met.add('waved away');
    if (folded.state.look) met.add('looked at the evidence');
  }
  const arms = ['messages', 'feed', 'profile', 'intention'].flatMap((loop) => [`${loop} show`, `${loop} hold`]);
  const answers =
    'leave keep later not-a-loop less off pass esc unanswered intend set-aside stop-family withdrawn'.split(' ');
  const began = ['arrived', 'moved', 'woke', 'continued', 'came in a call', 'was in a call', 'told late'];
  const forms = ['card', 'chip', 'pill', 'popover', 'dialog', 'blocked', 'not-this-one', 'keep-this-one'];
  const rest = ['draft show', 'promise show', 'door show', 'waved away', 'looked at the evidence'];
  const all = [...arms, ...answers, ...began, ...forms, ...rest];
  expect(all.filter((each) => !met.has(each))).toEqual([]);
});
