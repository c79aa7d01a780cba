import { Options } from '../../components/options/options.tsx';
import { mount, mountTrouble, pageLocale } from '../../components/page/mount.tsx';
import { originsOfAll } from '../../components/page/origins.ts';
import { requestOrigins } from '../../lib/browser/permissions.ts';
import { originsOf } from '../../lib/core/sites/classify.ts';
import { type CustomRule, customSite } from '../../lib/core/sites/custom.ts';
import type { OptionsView } from '../../lib/messages/messages.ts';
import { ask } from '../../lib/messages/send.ts';
import { version } from '../../package.json';

function show(view: OptionsView): void {
  mount(
    <Options
      view={view}
      version={version}
      locale={pageLocale()}
      onSwitch={(site, on) => tell(switchSite(site, on, view))}
      onKind={(site, kind) => tell(ask('page-bg.site', { site, kind }))}
      onStandard={(site) => tell(ask('page-bg.site', { site, step: 'standard' }))}
      onOwnSite={keepOwnSite}
      onOwnSiteGone={(site) => tell(ask('page-bg.remove-site', { site }))}
      onCheck={() => ask('page-bg.self-check')}
      onThresholds={(figures) => tell(ask('page-bg.thresholds', figures))}
      onDrafts={(site, drafts) => tell(ask('page-bg.site', { site, drafts }))}
      onPageStop={(addedAt) => tell(ask('page-bg.unwatch', { addedAt }))}
      onHoldouts={(chosen) => tell(ask('page-bg.holdouts', { chosen }))}
      onFamily={(family, on) => tell(ask('page-bg.family', { family, on }))}
      onSaying={(saying) => tell(ask('page-bg.saying', saying))}
      onRelease={(name) => tell(ask('page-bg.release', { name }))}
      onOwn={(own) => tell(ask('page-bg.own', { ...own, id: own.id ?? crypto.randomUUID() }))}
      onDisown={(id) => tell(ask('page-bg.disown', { id }))}
      onPause={(chosen) => tell(ask('page-bg.pause', { chosen }))}
      onErase={() => tell(ask('page-bg.erase').then(() => ask('page-bg.options')))}
    />,
  );
}

/** Shows what the worker answers. */
function tell(answer: Promise<OptionsView>): Promise<void> {
  return answer.then(show, mountTrouble);
}

function isOn({ sites }: OptionsView, site: string): boolean {
  return sites.some(({ id, on }) => id === site && on);
}

/**
 * Switches a site; the browser's question must be asked before anything is awaited. A refusal undoes a choice made just
 * now: a site that was on before stays listed, and can be asked for again.
 */
async function switchSite(site: string, on: boolean, before: OptionsView): Promise<OptionsView> {
  const answered = on ? requestOrigins(originsOfAll([site], before.settings)) : true;
  show(await ask('page-bg.site', { site, on }));
  const refused = !(await answered);
  return refused && !isOn(before, site) ? ask('page-bg.site', { site, on: false }) : ask('page-bg.options');
}

/** Asks the browser first, in the click: a site that it does not allow is not added, and one that is there stays as it was. */
async function keepOwnSite(rule: CustomRule): Promise<boolean> {
  const allowed = await requestOrigins(originsOf(customSite(rule)));
  if (allowed) await tell(ask('page-bg.add-site', rule));
  return allowed;
}

tell(ask('page-bg.options'));

// What the person changes elsewhere, in the popup or the browser's own settings, is there when they come back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') tell(ask('page-bg.options'));
});
