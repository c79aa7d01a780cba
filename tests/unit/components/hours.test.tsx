// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hours } from '../../../components/options/hours.tsx';
import { dayName, minutesOf, timeOf, weekOf } from '../../../components/options/week.ts';
import { DEFAULTS, type Settings, type Span } from '../../../lib/core/settings.ts';
import { button, one, press, show, text } from './page.ts';

const onTimes = vi.fn<(times: Settings['times']) => Promise<boolean>>(async () => true);
const hours = (times: Settings['times']) => (
  <Hours settings={{ ...DEFAULTS, times }} locale="en-GB" onTimes={onTimes} />
);
const update = (times: Settings['times']) => act(() => render(hours(times), one('#page')));
const radio = (value: string) => one<HTMLInputElement>(`input[value=${value}]`);
const clocks = () => [...document.querySelectorAll<HTMLInputElement>('input[type=time]')];
const day = (name: string) => one<HTMLInputElement>(`input[aria-label=${name}]`);

const WORK: Span = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 };
const NIGHT: Span = { days: [6], from: 22 * 60, to: 2 * 60 };

async function type(clock: HTMLInputElement | undefined, time: string): Promise<void> {
  await act(async () => {
    if (!clock) throw new Error('There is no such clock.');
    clock.value = time;
    clock.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => vi.clearAllMocks());

describe('a week', () => {
  it.each([
    ['en-US', [0, 1, 2, 3, 4, 5, 6]],
    ['en-GB', [1, 2, 3, 4, 5, 6, 0]],
  ])('begins as it does in %s', (locale, days) => {
    expect(weekOf(locale)).toEqual(days);
  });

  it('has its days’ names', () => {
    expect([0, 6].map((each) => dayName(each, 'en-GB', 'long'))).toEqual(['Sunday', 'Saturday']);
  });

  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
  ])('%s is minute %d of a day, and back', (time, minutes) => {
    expect(minutesOf(time)).toBe(minutes);
    expect(timeOf(minutes)).toBe(time);
  });

  it('ends a day at midnight, and knows what is no time', () => {
    expect(timeOf(1440)).toBe('00:00');
    expect(minutesOf('')).toBeNull();
  });
});

describe('when a card may come', () => {
  it('is always at first; hours begin with an evening', async () => {
    await show(hours(null));
    expect(radio('always').checked).toBe(true);
    await press(radio('hours'));
    expect(onTimes).toHaveBeenCalledExactlyOnceWith([{ days: [0, 1, 2, 3, 4, 5, 6], from: 1080, to: 1320 }]);
  });

  it('finds the hours again that it was kept to before', async () => {
    await show(hours([WORK]));
    await press(radio('always'));
    expect(onTimes).toHaveBeenLastCalledWith(null);
    await update(null);
    await press(radio('hours'));
    expect(onTimes).toHaveBeenLastCalledWith([WORK]);
  });

  it('has days that are switched one by one', async () => {
    await show(hours([WORK]));
    await press(day('Saturday'));
    expect(onTimes).toHaveBeenLastCalledWith([{ ...WORK, days: [1, 2, 3, 4, 5, 6] }]);
    await update([{ ...WORK, days: [1, 2, 3, 4, 5, 6] }]);
    await press(day('Monday'));
    expect(onTimes).toHaveBeenLastCalledWith([{ ...WORK, days: [2, 3, 4, 5, 6] }]);
  });

  it('has a beginning and an end, also after midnight', async () => {
    await show(hours([WORK]));
    expect(text()).not.toContain('on the next day');
    await type(clocks()[0], '20:00');
    expect(onTimes).toHaveBeenLastCalledWith([{ ...WORK, from: 20 * 60 }]);
    await type(clocks()[1], '02:00');
    expect(onTimes).toHaveBeenLastCalledWith([{ ...WORK, from: 20 * 60, to: 2 * 60 }]);
    expect(text()).toContain('on the next day');
  });

  it('changes nothing while there is no day or no time, and says what is missing', async () => {
    await show(hours([NIGHT]));
    await press(day('Saturday'));
    expect(text()).toContain('Choose at least one day.');
    await press(day('Sunday'));
    expect(onTimes).toHaveBeenCalledExactlyOnceWith([{ ...NIGHT, days: [0] }]);
    await type(clocks()[0], '');
    expect(text()).toContain('Type an hour and minutes, such as 18:30.');
    expect(clocks()[0]?.getAttribute('aria-invalid')).toBe('true');
    expect(onTimes).toHaveBeenCalledOnce();
  });

  it('takes several stretches; the new one has the focus, and the only one cannot be removed', async () => {
    await show(hours([WORK]));
    expect(text()).not.toContain('Remove');
    await press(button('Add other hours'));
    const evening = { days: [0, 1, 2, 3, 4, 5, 6], from: 1080, to: 1320 };
    expect(onTimes).toHaveBeenLastCalledWith([WORK, evening]);
    await update([WORK, evening]);
    expect(document.activeElement?.closest('li')).toBe(document.querySelectorAll('.spans li')[1]);
    await press(button('Remove hours 1'));
    expect(onTimes).toHaveBeenLastCalledWith([evening]);
    expect(document.activeElement).toBe(button('Add other hours'));
  });

  it('keeps what was typed where it could not be kept, and sends it with the next', async () => {
    await show(hours([WORK]));
    onTimes.mockResolvedValueOnce(false);
    await type(clocks()[0], '10:00');
    await update([{ ...WORK }]);
    expect(clocks()[0]?.value).toBe('10:00');
    await type(clocks()[1], '16:00');
    expect(onTimes).toHaveBeenLastCalledWith([{ ...WORK, from: 600, to: 960 }]);
  });

  it('says what no hours at all amount to', async () => {
    await show(hours([]));
    expect(text()).toContain('No hours are chosen, so nothing is said.');
  });
});
