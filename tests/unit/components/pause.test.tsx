// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Pause } from '../../../components/pause.tsx';
import type { PauseView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const FIVE = new Date(2026, 10, 23, 17).getTime();
const HOUR = 3_600_000;

const onPause = vi.fn();
const row = (pause: PauseView | null) => <Pause pause={pause} locale="en-GB" onPause={onPause} />;
const update = (pause: PauseView | null) => act(() => render(row(pause), one('#page')));

beforeEach(() => vi.clearAllMocks());

describe('a pause', () => {
  it.each([
    ['Pause for an hour', 'hour'],
    ['Pause until tomorrow', 'tomorrow'],
    ['Pause until I say', 'open'],
  ])('%s', async (name, chosen) => {
    await show(row(null));
    // The name that is read out has the words that are seen in it.
    expect(name).toContain(button(name).textContent);
    await press(button(name));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(chosen);
  });

  it.each([
    ['later today', FIVE + HOUR, 'Paused until 18:00.'],
    ['on another day', FIVE + 11 * HOUR, 'Paused until Tuesday 04:00.'],
    ['when it is ended', null, 'Paused until you say.'],
  ])('that ends %s', async (_, until, words) => {
    await show(row({ until, now: FIVE }));
    expect(text()).toContain(words);
    await press(button('End the pause'));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('takes the focus along when it is pressed, and never by itself', async () => {
    await show(row(null));
    await update({ until: null, now: FIVE });
    expect(document.activeElement).toBe(document.body);
    await press(button('End the pause'));
    await update(null);
    expect(document.activeElement).toBe(button('Pause for an hour'));
  });
});
