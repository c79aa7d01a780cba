import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preview as Previewed } from '../../lib/core/preview.ts';
import type { PreviewAsked } from '../../lib/messages/messages.ts';

export interface PreviewProps {
  /** The settings as they would be. */
  settings: PreviewAsked['settings'];
  /** Only what would be noticed on this site, by id; all where absent. */
  site?: string | null;
  /** Read out when it changes; not so where several stand side by side. */
  live?: boolean;
  /** Null where the worker has been asked for something else meanwhile. */
  onPreview: (asked: PreviewAsked) => Promise<Previewed | null>;
}

/** What some settings would have noticed, in one line that follows them; nothing while it is not known. */
export function Preview({ settings, site = null, live = false, onPreview }: PreviewProps) {
  const place = useId();
  const returns = useReturns();
  const [told, setTold] = useState<Previewed | null>(null);
  const wanted = JSON.stringify([settings, site]);

  useEffect(() => {
    let isLatest = true;
    const tell = (preview: Previewed | null) => {
      if (isLatest && preview) setTold(preview);
    };
    // What cannot be told is left out: the settings can be changed all the same.
    onPreview({ place, settings, site }).then(tell, () => isLatest && setTold(null));
    return () => {
      isLatest = false;
    };
  }, [wanted, returns]);

  return (
    <p class="preview quiet small" role={live ? 'status' : undefined}>
      {told && sentenceOf(told, settings.countsHidden, site)}
    </p>
  );
}

/** How often somebody has come back to the page: meanwhile there may have been more to notice. */
function useReturns(): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') setReturns((before) => before + 1);
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return returns;
}

function sentenceOf({ loops: count, madeUp }: Previewed, countsHidden: boolean, site: string | null): string {
  const loops = loopsOf(count, countsHidden);
  if (madeUp) return i18n.t('preview.made_up', { loops });
  return i18n.t(site === null ? 'preview.week' : 'preview.week_here', { loops });
}

function loopsOf(count: number, countsHidden: boolean): string {
  if (count === 0) return i18n.t('preview.none');
  return countsHidden ? i18n.t('preview.uncounted') : i18n.t('preview.loops', count, { count });
}
