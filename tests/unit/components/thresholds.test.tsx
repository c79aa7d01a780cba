// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { figureIn } from '../../../components/options/figure.ts';
import { Thresholds } from '../../../components/options/thresholds.tsx';
import { DEFAULTS, type Thresholds as Figures } from '../../../lib/core/settings.ts';
import { one, show, text } from './page.ts';

const onChange = vi.fn<(figures: Figures) => Promise<boolean>>(async () => true);
const standard = DEFAULTS.thresholds;

beforeEach(() => {
  vi.clearAllMocks();
  onChange.mockImplementation(async () => true);
});

async function type(field: keyof Figures, words: string): Promise<HTMLInputElement> {
  const input = one<HTMLInputElement>(`#step-${field}`);
  await act(async () => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return input;
}

describe('what was typed as a figure', () => {
  it.each([
    ['2', 2],
    [' 20 ', 20],
    ['1', null],
    ['21', null],
    ['', null],
    ['four', null],
    ['4.5', null],
    ['-4', null],
    ['1e1', null],
  ])('"%s" is %s', (typed, figure) => {
    expect(figureIn(typed, [2, 20])).toBe(figure);
  });
});

describe('the fields', () => {
  it('keep a good figure at once', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    await type('looks', '2');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...standard, looks: 2 });
  });

  it('say what to type where a figure cannot hold, and lose nothing', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    const input = await type('feedMinutes', '241');
    expect(onChange).not.toHaveBeenCalled();
    expect(input.value).toBe('241');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(one(`#${input.getAttribute('aria-describedby')}`).textContent).toBe(
      'Type a whole number from 1 to 240. Until then 10 holds.',
    );
  });

  it('take a good figure beside a bad one, and forget the fault once it is mended', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    await type('looks', 'many');
    await type('feedScreens', '5');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...standard, feedScreens: 5 });
    expect(one<HTMLInputElement>('#step-looks').value).toBe('many');
    const input = await type('looks', '4');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(text()).not.toContain('Type a whole number');
  });

  it('send what was edited before, though the worker has not answered yet', async () => {
    const answers: ((kept: boolean) => void)[] = [];
    onChange.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const answer = (figures: Figures) =>
      act(async () => {
        render(<Thresholds group="step" figures={figures} onChange={onChange} />, one('#page'));
        answers.shift()?.(true);
      });
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    await type('looks', '2');
    await type('feedScreens', '5');
    expect(onChange).toHaveBeenLastCalledWith({ ...standard, looks: 2, feedScreens: 5 });
    await answer({ ...standard, looks: 2 });
    await type('feedScreens', String(standard.feedScreens));
    expect(onChange).toHaveBeenLastCalledWith({ ...standard, looks: 2 });
    await answer({ ...standard, looks: 2, feedScreens: 5 });
    await answer({ ...standard, looks: 2 });
    expect(one<HTMLInputElement>('#step-feedScreens').value).toBe(String(standard.feedScreens));
  });

  it('stay as they were typed where they could not be kept, and go with the next that can', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    onChange.mockResolvedValueOnce(false);
    const input = await type('looks', '2');
    expect(input.value).toBe('2');
    await act(() => render(<Thresholds group="step" figures={{ ...standard }} onChange={onChange} />, one('#page')));
    expect(input.value).toBe('2');
    await type('feedScreens', '5');
    expect(onChange).toHaveBeenLastCalledWith({ ...standard, looks: 2, feedScreens: 5 });
  });

  it('follow what is changed elsewhere', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    await type('looks', '2');
    await act(() =>
      render(<Thresholds group="step" figures={{ ...standard, looks: 3 }} onChange={onChange} />, one('#page')),
    );
    expect(one<HTMLInputElement>('#step-looks').value).toBe('3');
    await type('feedMinutes', '5');
    expect(onChange).toHaveBeenLastCalledWith({ ...standard, looks: 3, feedMinutes: 5 });
  });

  it('take nothing as a figure where that means something', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    await type('pageMinutes', '0');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...standard, pageMinutes: 0 });
    await type('pageVisits', '1');
    expect(onChange).toHaveBeenCalledOnce();
    expect(text()).toContain('Type a whole number from 2 to 20. Until then 3 holds.');
  });

  it('are one for each figure that can be changed', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    const fields = [...document.querySelectorAll('input')].map(({ id }) => id.replace('step-', ''));
    expect(fields).toEqual(['looks', 'lookMinutes', 'feedMinutes', 'feedScreens', 'pageVisits', 'pageMinutes', 'asks']);
  });

  it('have their whole sentence for a name', async () => {
    await show(<Thresholds group="step" figures={standard} onChange={onChange} />);
    expect(one<HTMLInputElement>('#step-looks').closest('label')?.textContent).toBe(
      'At look number  with nothing sent and nothing new waiting',
    );
  });
});
