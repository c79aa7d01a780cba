import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { mount, mountTrouble, pageLocale } from '../../components/page/mount.tsx';
import { openOptions } from '../../lib/browser/pages.ts';
import type { DashboardAsked, DashboardView } from '../../lib/messages/messages.ts';
import { ask } from '../../lib/messages/send.ts';

let asked: DashboardAsked = { range: 'week', site: null, weeksAgo: 0 };

function show(view: DashboardView): void {
  mount(
    <Dashboard
      view={view}
      locale={pageLocale()}
      onRange={(range) => look({ range })}
      onSite={(site) => look({ site })}
      onWeek={(weeksAgo) => look({ weeksAgo })}
      onLine={(text) => ask('page-bg.week-line', { monday: view.week.monday, text })}
      onSettings={() => openOptions()}
      onData={() => openOptions('data')}
    />,
  );
}

/** Asks for something else of it; what is there stays until the answer comes, and an answer to an earlier question is dropped. */
function look(change: Partial<DashboardAsked>): void {
  const wanted = { ...asked, ...change };
  asked = wanted;
  ask('page-bg.dashboard', wanted).then((view) => {
    if (asked === wanted) show(view);
  }, mountTrouble);
}

look({});

// What was chosen elsewhere meanwhile, such as to hide counts, holds here when the person comes back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') look({});
});
