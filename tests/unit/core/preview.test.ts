import { describe, expect, it } from 'vitest';
import { type Previewed, preview } from '../../../lib/core/preview.ts';
import { DEFAULTS, LIMITS, type Settings, STEPS, type Thresholds } from '../../../lib/core/settings.ts';
import { keptOf } from './lives/kept.ts';
import { tellsWhatWas } from './preview-properties.ts';
import { HOUR, MINUTE, Story, settingsWith, TEN } from './story.ts';

const NOTHING = { segments: [], moments: [] };

function asked(change: Partial<Settings> = {}, at = TEN, site: string | null = null): Previewed {
  return { settings: settingsWith(change), at, site };
}

/** Loops in the made-up week. */
function madeUp(change: Partial<Settings>): number {
  return preview(NOTHING, asked(change)).loops;
}

const standard = (change: Partial<Thresholds>) => ({ thresholds: { ...DEFAULTS.thresholds, ...change } });

it('tells what was, under the settings of then, over random lives', { timeout: 60_000 }, () => tellsWhatWas(400));

describe('over what was stored', () => {
  /** Four looks at a messenger, two days ago. */
  const looks = () => new Story().looks(4);
  const DAY = 24 * HOUR;

  it('tells what other settings would have noticed', () => {
    const kept = keptOf(looks().effects);
    const tell = (change: Partial<Settings>) => preview(kept, asked(change, TEN + 2 * DAY));
    expect(kept.moments).toHaveLength(1);
    expect(tell({})).toEqual({ loops: 1, madeUp: false });
    expect(tell(standard({ looks: 6 }))).toEqual({ loops: 0, madeUp: false });
    // The silence after the first moment keeps a third look and a fourth from being two of them.
    expect(tell(standard({ looks: 2 }))).toEqual({ loops: 1, madeUp: false });
  });

  it('counts the last seven days of the person, today among them', () => {
    const kept = keptOf(looks().effects);
    const after = (days: number) => preview(kept, asked({}, TEN + days * DAY)).loops;
    expect([0, 6, 7].map(after)).toEqual([1, 1, 0]);
  });

  it('leaves out sites that are off, and today’s pause', () => {
    const story = looks().look('instagram', 'inbox');
    const kept = keptOf(story.effects);
    const off = { sites: { instagram: { on: true } } };
    expect(preview(kept, asked(off))).toEqual({ loops: 0, madeUp: false });
    expect(preview(kept, asked({ pause: 'open' })).loops).toBe(1);
    expect(preview(kept, asked({ pause: TEN + DAY })).loops).toBe(1);
    expect(preview(kept, asked({ times: [] })).loops).toBe(0);
  });

  it('counts one site alone where it is asked for', () => {
    const kept = keptOf(looks().wait(HOUR).looks(4, 'instagram').effects);
    const on = (site: string | null) => preview(kept, asked({}, TEN + HOUR, site)).loops;
    expect([on('whatsapp'), on(null)]).toEqual([1, 1 + on('instagram')]);
  });

  it('counts what stayed silent, and what was answered as it was', () => {
    const silent = { holdoutsExplained: true };
    const story = new Story({}, silent, () => 0.999)
      .looks(4)
      .wait(30 * MINUTE)
      .looks(4);
    const kept = keptOf(story.effects);
    expect(kept.moments.map(({ arm }) => arm)).toEqual(['hold', 'hold']);
    expect(preview(kept, asked(silent)).loops).toBe(2);
    const kept45 = keptOf(
      new Story()
        .looks(3)
        .arrive('whatsapp', 'inbox')
        .shown()
        .answer('keep')
        .leave()
        .wait(30 * MINUTE)
        .looks(4).effects,
    );
    expect(preview(kept45, asked()).loops).toBe(kept45.moments.length);
  });

  it('does not call a question at the door a loop', () => {
    const kept = keptOf(new Story({}, { door: true }).arrive('x', 'feed').wait(MINUTE).leave().effects);
    expect(kept.moments).toMatchObject([{ because: { loop: 'door' } }]);
    expect(preview(kept, asked({ door: true }))).toEqual({ loops: 0, madeUp: false });
  });
});

describe('over a made-up week', () => {
  it('says that it is one, for all sites and for one that has no days yet', () => {
    expect(preview(NOTHING, asked())).toMatchObject({ madeUp: true });
    const kept = keptOf(new Story().looks(4).effects);
    expect(preview(kept, asked({}, TEN, 'x'))).toMatchObject({ madeUp: true });
    expect(preview(kept, asked({}, TEN, 'whatsapp'))).toMatchObject({ madeUp: false });
  });

  it('notices more the earlier the step is', () => {
    const [early, usual, relaxed] = [STEPS.early, STEPS.standard, STEPS.relaxed].map((thresholds) =>
      madeUp({ thresholds }),
    );
    expect(early).toBeGreaterThan(usual ?? 0);
    expect(usual).toBeGreaterThan(relaxed ?? 0);
    expect(relaxed).toBeGreaterThan(0);
  });

  it.each(Object.entries(LIMITS))('shows what %s does', (field, limits) => {
    const [least, most] = limits.map((value) => madeUp(standard({ [field]: value })));
    expect(least).not.toBe(most);
  });

  it('shows what caps and hours do', () => {
    const mornings = [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 720 }];
    const [all, one, morning] = [{}, { caps: { perTarget: 1, perDay: 1 } }, { times: mornings }].map(madeUp);
    expect(one).toBe(7);
    expect(morning).toBeLessThan(all ?? 0);
    expect(morning).toBeGreaterThan(0);
  });
});
