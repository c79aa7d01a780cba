// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, test } from 'vitest';
import { SiteMark } from '../../../components/site-mark.tsx';
import { SITE_DRAWINGS } from '../../../components/site-marks.ts';
import { SITES } from '../../../content/sites/index.ts';

function mark(name: string): Element {
  const place = document.createElement('div');
  render(<SiteMark name={name} />, place);
  const found = place.querySelector('.site-mark');
  if (!found) throw new Error('There is no mark.');
  return found;
}

const DRAWN = SITES.filter(({ id }) => id in SITE_DRAWINGS);

test.each(DRAWN.map(({ id, name }) => [id, name]))('%s is drawn, which nobody is told', (id, name) => {
  const drawn = mark(name);
  const paths = [...drawn.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  const { behind = [], sheets = [], line = [], ink = [] } = SITE_DRAWINGS[id] ?? {};
  expect(paths.length).toBeGreaterThan(0);
  expect(paths).toEqual([behind, sheets, line, ink].flat());
  expect(drawn.textContent).toBe('');
  expect(drawn.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('has no drawing without a site, and no two alike', () => {
  expect(Object.keys(SITE_DRAWINGS).toSorted()).toEqual(DRAWN.map(({ id }) => id).toSorted());
  const drawings = Object.values(SITE_DRAWINGS).map((drawing) => JSON.stringify(drawing));
  expect(new Set(drawings).size).toBe(drawings.length);
});

it('shows a site of the person’s own by its initial', () => {
  expect(mark('chat.example.org').getAttribute('data-initial')).toBe('c');
  expect(mark('🐘.example').getAttribute('data-initial')).toBe('🐘');
  expect(mark('chat.example.org').querySelector('svg')).toBeNull();
});
