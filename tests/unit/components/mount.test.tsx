// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { mount, mountTrouble } from '../../../components/page/mount.tsx';
import { one, text } from './page.ts';

const alerts = () => [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);

it('says so where the worker does not answer, and leaves a page that is up as it is, with what was typed', async () => {
  document.body.innerHTML = '<div id="page"></div>';
  await act(() => mountTrouble());
  expect(alerts()).toEqual(['Unspiral could not answer just now. Close this and open it again.']);

  const page = (title: string) => (
    <main>
      <h1>{title}</h1>
      <textarea />
    </main>
  );
  await act(() => mount(page('First')));
  expect(alerts()).toEqual([]);
  const field = one<HTMLTextAreaElement>('textarea');
  field.value = 'Half a sent';
  await act(() => mountTrouble());
  expect(alerts()).toEqual(['Unspiral could not answer just now. Nothing was changed; try once more.']);
  expect(text()).toContain('First');
  await act(() => mount(page('Second')));
  expect(alerts()).toEqual([]);
  expect(text()).toContain('Second');
  expect(one('textarea')).toBe(field);
  expect(field.value).toBe('Half a sent');
});
