import { SITES } from '../../../content/sites/index.ts';
import type { Chance } from '../../../lib/core/choose.ts';
import { DEFAULTS, type Settings, withSite } from '../../../lib/core/settings.ts';
import type { EngineSettings } from '../../../lib/core/turn.ts';
import type { Quirks } from '../browser.ts';
import { rhythm, type Waking, wakings } from '../days.ts';
import { between, happens, logNormal } from '../draws.ts';
import { DAY, type Life, MINUTE, type Outing, SECOND } from '../life.ts';
import { carryOut } from '../plan.ts';

/** A kind of made-up person. */
export interface Kind {
  id: string;
  /** As it stands in the table. */
  name: string;
  /** What is taken to be true of them. */
  assumes: string;
  /** Draws one of them and what they mean to do over some days, day by day. */
  plan: (chance: Chance, days: readonly Waking[]) => Plan;
}

export interface Plan {
  outings: readonly Outing[];
  change?: Partial<Settings>;
}

const START = Date.UTC(2026, 0, 5);

function settingsFor(timeZone: string, change: Partial<Settings>): EngineSettings {
  const all = SITES.reduce<Settings>((sum, { id }) => withSite(sum, id, { on: true, drafts: true }), DEFAULTS);
  return { ...all, holdoutsExplained: true, ...change, timeZone };
}

/** No browser tells everything in time. */
function quirks(chance: Chance): Quirks {
  return {
    lost: between(chance, 0, 0.03),
    doubled: between(chance, 0, 0.03),
    late: between(chance, 0, 0.05),
    freshLate: between(chance, 0, 0.15),
    freshMissing: between(chance, 0, 0.08),
    lidClosed: between(chance, 0, 0.5),
    secondTab: happens(chance, 0.2) ? between(chance, 0.05, 0.4) : 0,
    everyMs: between(chance, 8, 90) * MINUTE,
    stillMs: logNormal(chance, 35 * SECOND, 0.5),
  };
}

/** Lives some weeks of one person. */
export function live(kind: Kind, chance: Chance, days: number): Life {
  const own = rhythm(chance);
  const start = START + Math.floor(chance() * 365) * DAY;
  const waking = wakings(chance, own, start, days);
  const { outings, change = {} } = kind.plan(chance, waking);
  return { settings: settingsFor(own.timeZone, change), days, ...carryOut(chance, outings, quirks(chance)) };
}
