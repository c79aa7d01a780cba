import { openSettingsFile } from '../../components/options/open-file.ts';
import { Options } from '../../components/options/options.tsx';
import type { News } from '../../components/options/told.tsx';
import { mount, mountTrouble, pageLocale } from '../../components/page/mount.tsx';
import { originsOfAll } from '../../components/page/origins.ts';
import { saveFile } from '../../components/page/save-file.ts';
import { commandKeys, openKeySettings } from '../../lib/browser/commands.ts';
import { requestOrigins } from '../../lib/browser/permissions.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { writeSettingsFile } from '../../lib/core/settings-file/write.ts';
import { originsOf } from '../../lib/core/sites/classify.ts';
import { type CustomRule, customSite } from '../../lib/core/sites/custom.ts';
import type { OptionsView } from '../../lib/messages/messages.ts';
import { ask } from '../../lib/messages/send.ts';
import { version } from '../../package.json';
import { DataHere } from './data-here.tsx';

/** What the worker told last; null before it told anything. */
let shown: OptionsView | null = null;
let news: News = { kept: 0, failed: false };
/** What could not be kept, to be tried again. */
let failed: () => Promise<OptionsView> = () => ask('page-bg.options');

function show(view: OptionsView): void {
  shown = view;
  mount(
    <Options
      view={view}
      version={version}
      locale={pageLocale()}
      news={news}
      onAgain={() => keep(failed)}
      onSwitch={(sites, on) => switchSites(sites, on, view)}
      onSite={(site, change) => keep(() => ask('page-bg.site', { site, ...change }))}
      onSplit={(id, split) => keep(() => ask('page-bg.split', { id, split }))}
      onOwnSite={keepOwnSite}
      onOwnSiteGone={(site) => keep(() => ask('page-bg.remove-site', { site }))}
      onCheck={() => ask('page-bg.self-check')}
      onThresholds={(figures) => keep(() => ask('page-bg.thresholds', figures))}
      onTimes={(times) => keep(() => ask('page-bg.rules', { times }))}
      onCaps={(caps) => keep(() => ask('page-bg.rules', { caps }))}
      onDayStart={(dayStartsAt) => keep(() => ask('page-bg.rules', { dayStartsAt }))}
      onDrafts={(site, drafts) => keep(() => ask('page-bg.site', { site, drafts }))}
      onPageStop={(addedAt) => keep(() => ask('page-bg.unwatch', { addedAt }))}
      onHoldouts={(chosen) => (chosen ? keep : look)(() => ask('page-bg.holdouts', { chosen }))}
      onFamily={(family, on) => keep(() => ask('page-bg.family', { family, on }))}
      onSaying={(saying) => keep(() => ask('page-bg.saying', saying))}
      onRelease={(name) => keep(() => ask('page-bg.release', { name }))}
      onOwn={(own) => {
        // Made before the first try: told twice, it is one sentence.
        const id = own.id ?? crypto.randomUUID();
        return keep(() => ask('page-bg.own', { ...own, id }));
      }}
      onDisown={(id) => keep(() => ask('page-bg.disown', { id }))}
      onPause={(chosen) => keep(() => ask('page-bg.pause', { chosen }))}
      onPreview={(asked) => ask('page-bg.preview', asked)}
      onSave={() => saveFile('settings.json', writeSettingsFile(view.settings), 'application/json')}
      onOpen={openSettingsFile}
      onTake={(settings) => takeSettings(settings, view)}
      data={<DataHere view={view} locale={pageLocale()} onChanged={refresh} />}
      onKeys={commandKeys}
      onKeysSet={() => void openKeySettings()}
      onErase={() => look(() => ask('page-bg.erase').then(() => ask('page-bg.options')))}
    />,
  );
}

/** Shows what the worker answers. Where it does not, what is on the page stays there, and is said not to be kept. */
async function look(change: () => Promise<OptionsView>, kept = 0): Promise<boolean> {
  try {
    const view = await change();
    news = { kept: news.kept + kept, failed: false };
    show(view);
    return true;
  } catch {
    failed = change;
    news = { ...news, failed: true };
    if (shown) show(shown);
    else mountTrouble();
    return false;
  }
}

/** The same, and says that it is kept. */
function keep(change: () => Promise<OptionsView>): Promise<boolean> {
  return look(change, 1);
}

/**
 * Switches sites; the browser's question must be asked before anything is awaited. A refusal undoes a choice made just
 * now: a site that was on before stays listed, and can be asked for again.
 */
function switchSites(
  sites: readonly string[],
  on: boolean,
  { sites: before, settings }: OptionsView,
): Promise<boolean> {
  const answered = on ? requestOrigins(originsOfAll(sites, settings)) : Promise.resolve(true);
  const wereOff = before.filter((site) => sites.includes(site.id) && !site.on).map(({ id }) => id);
  return keep(() => ask('page-bg.switch', { sites, on })).then(async (kept) => {
    const refused = !(await answered);
    const isUndone = refused && wereOff.length > 0;
    if (kept)
      await look(() => (isUndone ? ask('page-bg.switch', { sites: wereOff, on: false }) : ask('page-bg.options')));
    return kept;
  });
}

/** Takes the settings of a file. The browser is asked in the click, and may say no: such a site is listed as not allowed. */
async function takeSettings(settings: Settings, { sites }: OptionsView): Promise<boolean> {
  const isAllowed = (site: string) => sites.some(({ id, granted }) => id === site && granted);
  const wanted = Object.keys(settings.sites).filter((site) => settings.sites[site]?.on && !isAllowed(site));
  const answered = wanted.length > 0 && requestOrigins(originsOfAll(wanted, settings));
  const taken = await keep(() => ask('page-bg.import', settings));
  if (taken && (await answered)) await look(() => ask('page-bg.options'));
  return taken;
}

/** Asks the browser first, in the click: a site that it does not allow is not added, and one that is there stays as it was. */
async function keepOwnSite(rule: CustomRule): Promise<boolean> {
  const allowed = await requestOrigins(originsOf(customSite(rule)));
  return allowed && keep(() => ask('page-bg.add-site', rule));
}

/** Nothing was changed here, so there is nothing to say of it where the worker is away. */
function refresh(): Promise<void> {
  return ask('page-bg.options').then(show, () => (shown ? undefined : mountTrouble()));
}

void refresh();

// What the person changes elsewhere, in the popup or the browser's own settings, is there when they come back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});
