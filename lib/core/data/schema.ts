import * as v from 'valibot';
import { SEGMENT_UNSAID, TOTAL_UNSAID } from './format.ts';
import { MOST_LINE } from './week-lines.ts';

/** What the records of a file must be. Unknown fields are refused: what they say would be lost. */

/** The end of the year 2100, ms since the epoch: no clock is further ahead. */
const LAST = 4_133_980_800_000;
const DAY_MS = 86_400_000;
/** A day of 25 hours. */
const LONGEST_DAY = 1500;

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const instant = whole(LAST);
const count = whole(1_000_000);
/** A part of one day, ms. */
const length = whole(26 * 3_600_000);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));

const figure = v.pipe(v.number(), v.finite());

/** Ids and names are letters, digits and a few signs: no text of anybody fits into them. */
const id = v.pipe(v.string(), v.regex(/^[\w.:+-]{1,160}$/));
const name = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));
const site = v.pipe(v.string(), v.regex(/^[\w[][\w.:[\]-]{0,259}$/));
const target = v.pipe(v.string(), v.regex(/^(?:messages|feed|profile|draft):[\w[][\w.:[\]-]{0,259}$/));

const day = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d$/),
  v.check((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }),
);

/**
 * An object with these fields and no others. The fields are looked up in an object without ancestors, in which `__proto__`
 * and its kind are as unknown as any other name.
 */
function only<T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(Object.assign(Object.create(null), entries) as T);
}

const SURFACES = [
  'feed',
  'shortform',
  'stories',
  'explore',
  'profile',
  'followList',
  'inbox',
  'thread',
  'post',
  'other',
] as const;
const LOOPS = ['messages', 'feed', 'profile', 'draft'] as const;

const mark = v.strictTuple([length, amount, count, count, count, v.picklist([0, 1, 2, 3])]);

export const segment = v.pipe(
  only({
    id,
    visit: v.exactOptional(id),
    day,
    site,
    surface: v.picklist(SURFACES),
    from: instant,
    to: instant,
    screens: v.optional(amount, SEGMENT_UNSAID.screens),
    characters: v.optional(count, SEGMENT_UNSAID.characters),
    sends: v.optional(count, SEGMENT_UNSAID.sends),
    drafts: v.optional(count, SEGMENT_UNSAID.drafts),
    fresh: v.optional(v.boolean(), SEGMENT_UNSAID.fresh),
    freshAfterMs: v.exactOptional(length),
    began: v.optional(v.picklist(['arrived', 'moved', 'woke', 'continued']), SEGMENT_UNSAID.began),
    busy: v.exactOptional(v.literal(true)),
    marks: v.optional(v.pipe(v.array(mark), v.maxLength(10_000)), []),
  }),
  v.check(({ from, to }) => from <= to && to - from <= DAY_MS * 2, 'order'),
  v.transform((read) => ({ ...read, visit: read.visit ?? read.id })),
);

const counted = { withinMs: whole(DAY_MS * 2) };
const because = v.variant('loop', [
  only({ loop: v.literal('messages'), look: count, ...counted }),
  only({ loop: v.literal('feed'), feedMs: whole(DAY_MS * 7), screens: amount }),
  only({ loop: v.literal('profile'), visit: count, ...counted }),
  only({ loop: v.literal('draft'), asks: count, ...counted }),
  only({ loop: v.literal('promise'), until: instant }),
  only({ loop: v.literal('door') }),
  only({ loop: v.literal('intention'), minutes: count, feedMs: whole(DAY_MS * 7), screens: amount }),
]);

const CHOICES = [
  'leave',
  'keep',
  'later',
  'not-a-loop',
  'less',
  'off',
  'pass',
  'esc',
  'unanswered',
  'intend',
  'set-aside',
  'stop-family',
  'withdrawn',
] as const;

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Of an outcome, ms. */
const followed = whole(DAY_MS);
const ARMS = ['show', 'hold'] as const;

export const moment = v.pipe(
  only({
    id,
    at: instant,
    day,
    site,
    loop: v.picklist(LOOPS),
    target,
    family: name,
    variant: name,
    form: v.picklist(['card', 'pill', 'chip']),
    arm: v.picklist(ARMS),
    probability,
    because,
    shown: v.exactOptional(v.picklist(['popover', 'dialog', 'blocked'])),
    shownAfter: v.exactOptional(figure),
    answer: v.exactOptional(v.picklist(CHOICES)),
    answeredAfter: v.exactOptional(figure),
    until: v.exactOptional(instant),
    minutes: v.exactOptional(count),
    judged: v.exactOptional(v.picklist(['not-this-one', 'keep-this-one', 'neither'])),
    outcome: v.exactOptional(only({ ms: followed, censored: v.boolean() })),
  }),
  v.check(({ loop, target: about, site: on }) => about === `${loop}:${on}`, 'order'),
  v.transform((read) => ({ ...read, target: `${read.loop}:${read.site}` as const })),
);

const minute = whole(LONGEST_DAY);
const span = v.strictTuple([minute, minute]);

export const total = only({
  installation: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  day,
  site,
  length: whole(LONGEST_DAY),
  visits: v.optional(count, TOTAL_UNSAID.visits),
  looks: v.optional(count, TOTAL_UNSAID.looks),
  feedMs: v.optional(whole(DAY_MS * 2), TOTAL_UNSAID.feedMs),
  messagesMs: v.optional(whole(DAY_MS * 2), TOTAL_UNSAID.messagesMs),
  screens: v.optional(amount, TOTAL_UNSAID.screens),
  sends: v.optional(count, TOTAL_UNSAID.sends),
  moments: v.optional(count, TOTAL_UNSAID.moments),
  lookMinutes: v.optional(v.pipe(v.array(minute), v.maxLength(5000)), []),
  feedSpans: v.optional(v.pipe(v.array(span), v.maxLength(LONGEST_DAY)), []),
});

const MEASURED = ['messages', 'feed', 'profile'] as const;
const trial = v.strictTuple([
  instant,
  v.picklist(MEASURED),
  name,
  v.picklist(ARMS),
  probability,
  followed,
  v.picklist([0, 1]),
]);

const loopFigures = only({
  loop: v.picklist(MEASURED),
  shown: figure,
  held: figure,
  ratio: v.nullable(only({ ratio: figure, from: figure, to: figure })),
});
const look = only({
  at: instant,
  moments: count,
  monthly: v.boolean(),
  through: instant,
  shown: count,
  held: count,
  finding: v.picklist(['helps', 'worse', 'unclear']),
  p: probability,
  loops: v.pipe(v.array(loopFigures), v.maxLength(MEASURED.length)),
  harmful: v.pipe(v.array(name), v.maxLength(100)),
});

export const learnt = only({ trials: v.pipe(v.array(trial), v.maxLength(1000)), look: v.nullable(look) });

/** Mondays, and what was written for their weeks. */
const monday = v.pipe(
  day,
  v.check((text) => new Date(`${text}T00:00:00Z`).getUTCDay() === 1),
);
const line = v.custom<string>((text) => typeof text === 'string' && text !== '' && text.length <= MOST_LINE);
export const lines = v.record(monday, line);
