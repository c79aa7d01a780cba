// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnSentences } from '../../../components/options/own-sentences.tsx';
import type { OwnWording } from '../../../lib/core/settings.ts';
import { button, one, press, show, text } from './page.ts';

const TEA: OwnWording = { id: 'w1', loop: 'messages', text: 'Tea first.' };
const LONG = 'x'.repeat(121);

const onOwn = vi.fn(async () => true);
const onDisown = vi.fn(async () => true);

const sentences = (...ownWordings: OwnWording[]) => (
  <OwnSentences settings={{ ownWordings }} onOwn={onOwn} onDisown={onDisown} />
);
const update = (...own: OwnWording[]) => act(() => render(sentences(...own), one('#page')));
const field = () => one<HTMLTextAreaElement>('textarea');

async function type(typed: string): Promise<void> {
  await act(async () => {
    field().value = typed;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => vi.clearAllMocks());

describe('a new sentence', () => {
  it('is kept for the loop it was written for, and the field is free for the next', async () => {
    await show(sentences());
    await type('Tea first.');
    await act(async () => {
      const loop = one<HTMLSelectElement>('select');
      loop.value = 'draft';
      loop.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(button('Add it'));
    expect(onOwn).toHaveBeenCalledExactlyOnceWith({ id: null, loop: 'draft', text: 'Tea first.' });
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
    expect(field().value).toBe('');
    expect(text()).toContain('It is on the list.');
  });

  it('is kept by Enter, for it stays on one line', async () => {
    await show(sentences());
    await type('Tea first.');
    await act(async () => {
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    expect(onOwn).toHaveBeenCalledOnce();
  });

  it.each([
    ['nothing', '  \n', 'There is nothing to keep yet. Write a sentence first.'],
    ['too much', LONG, 'This is 121 characters long and 120 fit: shorten it by 1.'],
    ['what is there', ' Tea  first. ', 'You have this sentence there already.'],
  ])('of %s is not kept, and it is said why; what was typed stays', async (_, typed, said) => {
    await show(sentences(TEA));
    await type(typed);
    expect(text()).not.toContain(said);
    await press(button('Add it'));
    expect(onOwn).not.toHaveBeenCalled();
    expect(text()).toContain(said);
    expect(field().value).toBe(typed);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    await type('Something else.');
    expect(text()).not.toContain(said);
    await press(button('Add it'));
    expect(onOwn).toHaveBeenCalledOnce();
  });

  it('is not lost where it could not be kept', async () => {
    await show(sentences());
    await type('Tea first.');
    onOwn.mockResolvedValueOnce(false);
    await press(button('Add it'));
    expect(onOwn).toHaveBeenCalledOnce();
    expect(field().value).toBe('Tea first.');
    expect(text()).not.toContain('It is on the list.');
  });

  it('is not lost when the page hears from the worker meanwhile', async () => {
    await show(sentences());
    await type('Half a sent');
    await update(TEA);
    expect(field().value).toBe('Half a sent');
  });
});

describe('a sentence of the list', () => {
  it('says what it is for', async () => {
    await show(sentences(TEA));
    expect(text()).toContain('Tea first.Messages');
  });

  it('is changed where it stands, and may stay without change', async () => {
    await show(sentences(TEA));
    await press(button('Change: Tea first.'));
    expect(field().value).toBe('Tea first.');
    expect(document.activeElement).toBe(field());
    await type('Tea, then.');
    await press(button('Keep the change'));
    expect(onOwn).toHaveBeenCalledExactlyOnceWith({ id: 'w1', loop: 'messages', text: 'Tea, then.' });
    await update({ ...TEA, text: 'Tea, then.' });
    expect(document.activeElement).toBe(button('Change: Tea, then.'));
    await press(button('Change: Tea, then.'));
    await press(button('Keep the change'));
    expect(onOwn).toHaveBeenCalledTimes(2);
  });

  it('is left as it was', async () => {
    await show(sentences(TEA));
    await press(button('Change: Tea first.'));
    await type('Something');
    await press(button('Leave it as it was'));
    expect(onOwn).not.toHaveBeenCalled();
    expect(text()).toContain('Tea first.');
    expect(document.activeElement).toBe(button('Change: Tea first.'));
  });

  it('stays open as it was changed where that could not be kept, and where it could not be removed', async () => {
    await show(sentences(TEA));
    onDisown.mockResolvedValueOnce(false);
    await press(button('Remove: Tea first.'));
    expect(text()).not.toContain('It is removed.');
    await press(button('Change: Tea first.'));
    await type('Tea, then.');
    onOwn.mockResolvedValueOnce(false);
    await press(button('Keep the change'));
    expect(field().value).toBe('Tea, then.');
  });

  it('is removed, and put back as it was', async () => {
    await show(sentences(TEA));
    await press(button('Remove: Tea first.'));
    expect(onDisown).toHaveBeenCalledExactlyOnceWith('w1');
    await update();
    expect(document.activeElement?.textContent).toBe('Sentences of your own');
    expect(text()).toContain('It is removed.');
    await press(button('Put it back'));
    expect(onOwn).toHaveBeenCalledExactlyOnceWith(TEA);
    await update(TEA);
    expect(text()).not.toContain('It is removed.');
  });
});
