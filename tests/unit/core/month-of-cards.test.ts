import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, it } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import type { Moment } from '../../../lib/core/records.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import { HOUR, MINUTE, Story } from './story.ts';

const DAYS = 30;

/** A month in which messages are looked at again and again, and a feed is scrolled, every day twice. */
function month(seed: number, change: Partial<Settings> = {}): Story {
  const generator = xoroshiro128plus(seed);
  const story = new Story({}, change, () => uniformFloat64(generator));
  for (let half = 0; half < 2 * DAYS; half += 1) {
    story.looks(3).arrive('whatsapp', 'inbox');
    if (story.state.card) story.shown().answer('esc');
    story
      .leave()
      .wait(HOUR)
      .arrive('instagram', 'feed')
      .wait(11 * MINUTE)
      .scroll(1);
    if (story.state.card) story.shown().answer('not-a-loop');
    story.leave().wait(10 * HOUR);
  }
  return story;
}

const nameOf = ({ family, variant }: Moment) => `${family}/${variant}`;

it('over a month no text comes twice running, families take turns, and the first change is explained, once', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const story = month(seed);
      for (const loop of ['messages', 'feed'] as const) {
        const said = story.moments.filter((moment) => moment.loop === loop);
        expect(said.length).toBeGreaterThan(DAYS);
        for (const [index, moment] of said.slice(1).entries()) {
          expect(nameOf(moment)).not.toBe(nameOf(said[index] ?? moment));
          expect(moment.family).not.toBe(said[index]?.family);
        }
        expect(new Set(said.map(({ family }) => family)).size).toBeGreaterThanOrEqual(4);
        expect(new Set(said.map(nameOf)).size).toBeGreaterThan(15);
      }
      const notes = story.effects.flatMap((effect) => (effect.type === 'show' ? [effect.note] : []));
      expect(notes.filter((note) => note === 'rotation')).toHaveLength(1);
      // The first card of the first loop that has a second: nothing came before it that could have been changed.
      const shown = story.effects.flatMap((effect) => (effect.type === 'show' ? [effect.moment] : []));
      const explained = shown[notes.indexOf('rotation')];
      expect(shown.filter(({ loop }) => loop === explained?.loop).indexOf(explained as Moment)).toBe(1);
    }),
    { numRuns: 5 },
  );
});

it('over a month no text comes twice running where one family alone is left to speak', () => {
  const familiesOff = FAMILIES.map(({ id }) => id).filter((id) => id !== 'notice');
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      for (const loop of ['messages', 'feed'] as const) {
        const said = month(seed, { familiesOff }).moments.filter((moment) => moment.loop === loop);
        expect(said.length).toBeGreaterThan(DAYS);
        const names = said.map(nameOf);
        expect(names.filter((name, index) => name === names[index - 1])).toEqual([]);
      }
    }),
    { numRuns: 3 },
  );
});
