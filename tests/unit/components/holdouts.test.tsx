// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Holdouts } from '../../../components/options/holdouts.tsx';
import type { Holdouts as Choice } from '../../../lib/core/settings.ts';
import { one, press, show, text } from './page.ts';

const onChoose = vi.fn<(chosen: Choice | null) => void>();

/** What the browser tells of how much of an element is on the screen. */
let onScreen: ((share: number) => void) | null;

class Observer {
  constructor(tell: (entries: { intersectionRatio: number }[]) => void) {
    onScreen = (intersectionRatio) => tell([{ intersectionRatio }]);
  }

  observe(element: Element): void {
    expect(element.textContent).toContain('About three times in ten');
    expect(element.querySelectorAll('input[type=radio]')).toHaveLength(3);
  }

  disconnect(): void {
    onScreen = null;
  }
}

function section(change: { chosen?: Choice; explained?: boolean; matters?: boolean }) {
  return <Holdouts chosen="usual" explained={false} matters onChoose={onChoose} {...change} />;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  onScreen = null;
  vi.stubGlobal('IntersectionObserver', Observer);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the sentence, for who has never seen it', () => {
  it('counts as seen once all of it has been on the screen for a moment', async () => {
    await show(section({}));
    onScreen?.(1);
    vi.advanceTimersByTime(1400);
    expect(onChoose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([
    ['none of it was on the screen', []],
    ['only a part of it was', [0.6]],
    ['it was scrolled past', [1, 0.4]],
  ])('does not where %s', async (_, shares) => {
    await show(section({}));
    for (const share of shares) onScreen?.(share);
    vi.advanceTimersByTime(60_000);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('is not waited for where it was seen before, or while no site is on', async () => {
    await show(section({ explained: true }));
    expect(onScreen).toBeNull();
    await show(section({ matters: false }));
    expect(onScreen).toBeNull();
  });

  it('is waited for from when a site is switched on, and no longer once the page is left', async () => {
    const page = await show(section({ matters: false }));
    await act(() => render(section({}), page));
    onScreen?.(1);
    await act(() => render(null, page));
    vi.advanceTimersByTime(60_000);
    expect(onChoose).not.toHaveBeenCalled();
  });
});

describe('the choice', () => {
  it.each([
    ['usual', 'about three times in ten, nothing is shown'],
    ['faster', 'half the time, nothing is shown'],
    ['off', 'every card is shown'],
  ] as const)('says how it is now: %s', async (chosen, said) => {
    await show(section({ chosen, explained: true }));
    expect(one('[role=status]').textContent).toContain(`Now: ${said}.`);
    expect(one<HTMLInputElement>(`input[value=${chosen}]`).checked).toBe(true);
  });

  it('says that nothing was held back before the sentence was seen', async () => {
    await show(section({}));
    expect(one('[role=status]').textContent).toBe('So far: every card has been shown.');
  });

  it('is told', async () => {
    await show(section({ explained: true }));
    await press(one('input[value=off]'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('off');
  });

  it('stands beside its reason, how long an answer takes, and what never means', async () => {
    await show(section({ explained: true }));
    expect(text()).toContain('What follows a card can then be compared with what follows silence');
    expect(text()).toContain('usually takes some weeks');
    expect(text()).toContain('With never, every card comes and no effect is ever shown');
  });
});
