// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { SelfCheck } from '../../../components/options/self-check.tsx';
import type { Standing } from '../../../lib/core/self-check/standing.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import type { SelfCheckView, SiteCheck, SiteView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const INSTAGRAM: SiteView = { id: 'instagram', name: 'Instagram', kind: 'both', on: true, granted: true };

let checks: SiteCheck[];
const onCheck = vi.fn<() => Promise<SelfCheckView>>();
const onAsk = vi.fn();

const page = (sites: SiteView[] = [INSTAGRAM]) => (
  <SelfCheck view={{ sites, settings: DEFAULTS }} version="1.2.3" locale="en-GB" onCheck={onCheck} onAsk={onAsk} />
);
const open = async (...sites: [SiteView[]?]) => {
  await show(page(...sites));
  await act(async () => {});
};

beforeEach(() => {
  vi.clearAllMocks();
  onCheck.mockImplementation(async () => ({ today: '2026-03-12', sites: checks }));
  checks = [{ site: 'instagram', standing: 'well', lastDay: null }];
});

describe('a site that is well has one quiet line', () => {
  test.each([
    [null, 'Instagram is ready. Nothing was noticed there yet.'],
    ['2026-03-12', 'Instagram works. Something was last noticed there today.'],
    ['2026-03-11', 'Instagram works. Something was last noticed there yesterday.'],
    ['2026-02-28', 'Instagram works. Something was last noticed there on 28 February 2026.'],
  ])('where it was last noticed on %s', async (lastDay, line) => {
    checks = [{ site: 'instagram', standing: 'well', lastDay }];
    await open();
    expect(text()).toContain(line);
    expect(one('.check .quiet').textContent).toBe(line.replace('Instagram ', ''));
  });
});

describe('a site that is not', () => {
  test.each<[Standing, string]>([
    ['not_allowed', 'is not allowed by the browser'],
    ['partly_allowed', 'is allowed only in part'],
    ['not_registered', 'Switch it off and on again.'],
    ['unanswered', 'Load that page again.'],
    ['unlike', 'looks unlike what Unspiral knows.'],
  ])('says what is wrong and what to do: %s', async (standing, sentence) => {
    checks = [{ site: 'instagram', standing, lastDay: '2026-03-12' }];
    await open();
    expect(text()).toContain(sentence);
    expect(document.querySelector('.check .quiet')).toBeNull();
  });

  it('can be asked for where the browser does not allow it', async () => {
    checks = [{ site: 'instagram', standing: 'not_allowed', lastDay: null }];
    await open();
    await press(button('Ask the browser: Instagram'));
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('instagram');
  });
});

it('is looked at anew when a site is allowed, and not with every other change', async () => {
  await open([{ ...INSTAGRAM, granted: false }]);
  const update = (site: SiteView) => act(async () => render(page([site]), one('#page')));
  await update({ ...INSTAGRAM, granted: false, kind: 'social' });
  expect(onCheck).toHaveBeenCalledTimes(1);
  await update(INSTAGRAM);
  expect(onCheck).toHaveBeenCalledTimes(2);
});

it('says of no site that was switched off meanwhile how it is', async () => {
  await open([{ ...INSTAGRAM, on: false }]);
  expect(text()).toBe('Is it working?There is nothing to check before a site is watched.');
});

describe('the report', () => {
  const copies = async (copy: () => Promise<void>) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copy);
    await open();
    await press(button('Copy it'));
  };

  it('is shown as it is copied', async () => {
    await copies(async () => {});
    expect(text()).toContain('Copied.');
    expect(navigator.clipboard.writeText).toHaveBeenCalledExactlyOnceWith(one('.check-text').textContent);
    expect(one('.check-text').textContent).toMatch(/^Unspiral 1\.2\.3, [^\n]+\ninstagram: well$/);
  });

  it('says so where the browser does not copy it', async () => {
    await copies(() => Promise.reject(new Error('no')));
    expect(text()).toContain('The browser did not copy it.');
  });
});
