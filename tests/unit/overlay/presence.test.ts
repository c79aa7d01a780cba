import { describe, expect, it } from 'vitest';
import { begin, onCovered, onRemoved, onStolen, type Presence } from '../../../content/overlay/presence.ts';

const POPOVER: Presence = { form: 'popover', removals: 0, raises: 0, steals: [] };
const DIALOG: Presence = { ...POPOVER, form: 'dialog' };

describe('the form to begin with', () => {
  it.each([
    [{ modal: false, fullscreen: false }, 'popover'],
    [{ modal: true, fullscreen: false }, 'dialog'],
    [{ modal: false, fullscreen: true }, 'dialog'],
    [{ modal: true, fullscreen: true }, 'dialog'],
  ] as const)('%o: %s', (page, form) => {
    expect(begin(page).form).toBe(form);
  });
});

/** Does the same thing over and over; gives the form after each time. */
function again(from: Presence, times: number, step: (now: Presence) => Presence | 'silent'): string[] {
  const forms: string[] = [];
  for (let now: Presence | 'silent' = from, n = 0; n < times && now !== 'silent'; n++) {
    now = step(now);
    forms.push(now === 'silent' ? now : now.form);
  }
  return forms;
}

describe('a page that covers the card', () => {
  it('meets a dialog, then a few more of them, then silence', () => {
    expect(again(POPOVER, 9, onCovered)).toEqual(['dialog', 'dialog', 'dialog', 'dialog', 'silent']);
  });
});

describe('a page that removes the card', () => {
  it.each([
    ['popover', POPOVER],
    ['dialog', DIALOG],
  ] as const)('gets it back twice as it was (%s), then silence', (form, from) => {
    expect(again(from, 9, onRemoved)).toEqual([form, form, 'silent']);
  });

  it('is not forgiven by covering it in between', () => {
    const once = onRemoved(POPOVER);
    const covered = once === 'silent' ? once : onCovered(once);
    expect(covered).toMatchObject({ form: 'dialog', removals: 1 });
  });
});

describe('a page that takes the focus back', () => {
  it.each([
    ['twice at once', [0, 10], 'popover'],
    ['three times at once', [0, 10, 20], 'dialog'],
    ['three times in exactly two seconds', [0, 1000, 2000], 'dialog'],
    ['three times in more than two seconds', [0, 1000, 2001], 'popover'],
    ['every three seconds', [0, 3000, 6000, 9000], 'popover'],
    ['slowly, then fast', [0, 5000, 5100, 5200], 'dialog'],
  ] as const)('%s', (_, times, form) => {
    expect(times.reduce<Presence>((now, at) => onStolen(now, at), POPOVER).form).toBe(form);
  });
});
