import { createContext } from 'preact';
import { useContext, useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preview as Previewed } from '../../lib/core/preview.ts';
import type { PreviewAsked } from '../../lib/messages/messages.ts';

/** Tells what settings would have noticed; null where something else has been asked for since in the same place. */
export type Previewing = (asked: PreviewAsked) => Promise<Previewed | null>;

/** How the previews on a page are asked for. Where there is none, there are no previews. */
export const PreviewWay = createContext<Previewing>(async () => null);

export interface PreviewProps {
  /** The settings as they would be. */
  settings: PreviewAsked['settings'];
  /** Only what would be noticed on this site, by id; on all where absent. */
  site?: string;
  /** It follows something that is being changed, so that it is read out when it changes. */
  live?: boolean;
}

/** What some settings would have noticed, in one line that follows them; nothing while it is not known. */
export function Preview({ settings, site, live = false }: PreviewProps) {
  const ask = useContext(PreviewWay);
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
    ask({ place, settings, site: site ?? null }).then(tell, () => isLatest && setTold(null));
    return () => {
      isLatest = false;
    };
  }, [wanted, returns]);

  return (
    <p class="preview quiet small" aria-live={live ? 'polite' : 'off'}>
      {told && sentenceOf(told, settings.countsHidden, site !== undefined)}
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

function sentenceOf({ loops: count, madeUp }: Previewed, countsHidden: boolean, isOneSite: boolean): string {
  const loops = loopsOf(count, countsHidden);
  if (madeUp) return i18n.t(isOneSite ? 'preview.made_up_here' : 'preview.made_up', { loops });
  return i18n.t(isOneSite ? 'preview.week_here' : 'preview.week', { loops });
}

function loopsOf(count: number, countsHidden: boolean): string {
  if (count === 0) return i18n.t('preview.none');
  return countsHidden ? i18n.t('preview.uncounted') : i18n.t('preview.loops', count, { count });
}
