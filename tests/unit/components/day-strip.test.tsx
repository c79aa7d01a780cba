// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DayStrip } from '../../../components/day-strip.tsx';
import type { DayStrip as Day } from '../../../lib/core/report.ts';
import { one, show } from './page.ts';

const DAY: Day = {
  day: '2026-11-22',
  from: new Date(2026, 10, 22, 4).getTime(),
  looks: [60, 300],
  feeds: [[400, 430]],
  calm: [60, 300],
  length: 1440,
};

it('is one picture with the words for it', async () => {
  await show(<DayStrip strip={DAY} label="Two looks." />);
  expect(one('svg').getAttribute('role')).toBe('img');
  expect(one('svg').getAttribute('aria-label')).toBe('Two looks.');
});

it('draws each look, each feed and the room', async () => {
  const page = await show(<DayStrip strip={DAY} label="" />);
  expect(page.querySelectorAll('.day-strip-look')).toHaveLength(2);
  expect(page.querySelectorAll('.day-strip-feed')).toHaveLength(1);
  expect(page.querySelectorAll('.day-strip-calm')).toHaveLength(1);
});

it('has nothing to be counted where counts are hidden', async () => {
  const page = await show(<DayStrip strip={DAY} label="" uncounted />);
  expect(page.querySelectorAll('.day-strip-look')).toHaveLength(0);
  expect(page.querySelectorAll('.day-strip-hours')).toHaveLength(2);
});

it('bears hours and the words of its room only where it is asked to, and does not read them out', async () => {
  await show(<DayStrip strip={DAY} label="" />);
  expect(document.body.textContent).toBe('');
  await show(<DayStrip strip={DAY} label="" labels={{ locale: 'en-GB', calm: '4 h of room' }} />);
  expect(one('.day-strip-labels').getAttribute('aria-hidden')).toBe('true');
  expect([...one('.day-strip-labels').children].map((label) => label.textContent)).toEqual([
    '4:00',
    '4 h of room',
    '4:00',
  ]);
});

it('names the middle of the day where there is no room to name', async () => {
  await show(<DayStrip strip={{ ...DAY, calm: null }} label="" labels={{ locale: 'en-GB', calm: null }} />);
  expect(one('.day-strip-labels').textContent).toBe('4:0016:004:00');
});
