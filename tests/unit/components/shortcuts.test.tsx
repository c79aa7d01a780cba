// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { type Shortcut, Shortcuts } from '../../../components/options/shortcuts.tsx';
import { button, press, show } from './page.ts';

const COMMANDS = ['pause', 'later', 'hide', 'open'] as const;

const rows = () =>
  [...document.querySelectorAll('.shortcut')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);

it('each key is told with what it does, and one that is set meanwhile when the person comes back', async () => {
  let keys = '';
  const onRead = async (): Promise<Shortcut[]> => COMMANDS.map((command) => ({ command, keys }));
  const onSet = vi.fn();
  await show(<Shortcuts onRead={onRead} onSet={onSet} />);
  await vi.waitFor(() => expect(rows()).toHaveLength(COMMANDS.length));
  expect(rows()[2]).toEqual(['Close Unspiral’s pages and show nothing for the rest of the day', 'no key']);
  await press(button('Set keys in the browser'));
  expect(onSet).toHaveBeenCalledOnce();
  keys = 'Alt+Shift+H';
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  await vi.waitFor(() => expect(rows()[2]?.[1]).toBe('Alt+Shift+H'));
});
