import { sitesOf } from '../../lib/core/sites/known.ts';
import { switchesOf } from '../../lib/core/sites/switches.ts';
import type { OptionsView, SiteView } from '../../lib/messages/messages.ts';

/** What is switched in one go, as the settings show it. */
export interface SwitchView {
  id: string;
  /** The site it is named for, and those that go with it. */
  sites: readonly SiteView[];
  /** The sites it would stand for as one switch, where the person has split it; none elsewhere. */
  parts: readonly SiteView[];
}

/** The switches of the settings, in the order of the sites. */
export function switchViews({ sites, settings }: Pick<OptionsView, 'sites' | 'settings'>): readonly SwitchView[] {
  const views = (ids: readonly { id: string }[]) => ids.flatMap(({ id }) => sites.find((site) => site.id === id) ?? []);
  const known = sitesOf(settings);
  const whole = switchesOf([], known);
  return switchesOf(settings.split, known)
    .map(({ id, sites: together }): SwitchView => {
      const parts = settings.split.includes(id) ? (whole.find((each) => each.id === id)?.sites ?? []) : [];
      return { id, sites: views(together), parts: views(parts) };
    })
    .filter((each) => each.sites.length > 0);
}

/** Whether any of its sites is on: then it is watched. */
export function isSwitchedOn({ sites }: SwitchView): boolean {
  return sites.some(({ on }) => on);
}
