import { describe, expect, it, test } from 'vitest';
import { momentRow, rowsText, VisitSums } from '../../../../lib/core/data/csv.ts';
import type { Moment, Segment } from '../../../../lib/core/records.ts';

const AT = Date.UTC(2026, 9, 14, 12);

const SEGMENT: Segment = {
  id: 'a',
  visit: 'a',
  day: '2026-10-14',
  site: 'instagram',
  surface: 'feed',
  from: AT,
  to: AT + 90_000,
  screens: 2.25,
  characters: 3,
  sends: 1,
  drafts: 0,
  fresh: false,
  began: 'arrived',
  marks: [],
};

describe('a table', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,b', '"a,b"'],
    ['say "it"', '"say ""it"""'],
    ['=a,b', '"\'=a,b"'],
    ['a-b', 'a-b'],
    ['', ''],
  ])('says %j as %j', (cell, said) => {
    expect(rowsText([[cell]])).toBe(`${said}\r\n`);
  });

  it('leaves figures alone, below zero too', () => {
    expect(rowsText([[1.5, -2, 'x']])).toBe('1.5,-2,x\r\n');
  });
});

describe('visits', () => {
  it('are the sums of their segments, in order of time and by the clock on the wall', () => {
    const sums = new VisitSums();
    sums.add({ ...SEGMENT, id: 'z', visit: 'z', from: AT + 600_000, to: AT + 630_000, fresh: true });
    sums.add({ ...SEGMENT, id: 'b', from: AT + 90_000, to: AT + 150_000, surface: 'post' });
    sums.add(SEGMENT);
    expect([...sums.rows('Europe/Lisbon')]).toEqual([
      ['2026-10-14', 'instagram', '2026-10-14 13:00:00', '2026-10-14 13:02:30', 2.5, 'post feed', 4.5, 6, 2, 'no'],
      ['2026-10-14', 'instagram', '2026-10-14 13:10:00', '2026-10-14 13:10:30', 0.5, 'feed', 2.3, 3, 1, 'yes'],
    ]);
  });
});

describe('moments', () => {
  const moment: Moment = {
    id: 'm',
    at: AT,
    day: '2026-10-14',
    site: 'instagram',
    loop: 'profile',
    target: 'profile:instagram/f00d',
    family: 'notice',
    variant: 'so-far',
    form: 'card',
    arm: 'hold',
    probability: 0.3,
    because: { loop: 'profile', visit: 3, withinMs: 5 },
  };

  it('are told without whose page they were at', () => {
    const row = momentRow(moment, 'UTC');
    expect(row).toEqual([
      ...['2026-10-14', '2026-10-14 12:00:00', 'instagram', 'profile', 'notice', 'so-far', 'silence'],
      ...[0.3, '', '', '', '', ''],
    ]);
    expect(row.join()).not.toContain('f00d');
  });

  it('are told with their answer and with what followed', () => {
    const answered = { shown: 'popover', answer: 'leave', answeredAfter: 4.2 } as const;
    const row = momentRow({ ...moment, ...answered, outcome: { ms: 90_000, censored: true } }, 'UTC');
    expect(row.slice(8)).toEqual(['popover', 'leave', 4.2, 1.5, 'yes']);
  });
});
