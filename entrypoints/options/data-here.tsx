import { useEffect, useMemo, useState } from 'preact/hooks';
import { Data } from '../../components/data/data.tsx';
import { askToPersist, spaceUsed } from '../../lib/browser/storage.ts';
import type { KeptView, OptionsView } from '../../lib/messages/messages.ts';
import { ask } from '../../lib/messages/send.ts';
import { dataWays } from './data-ways.ts';

interface DataHereProps {
  /** What it says of the settings may have changed what there is: then that is asked anew. */
  view: OptionsView;
  locale: string;
  /** Called after each change of the data, which may have changed the settings. */
  onChanged: () => Promise<void>;
}

/** The person's own data as it lies in this browser. */
export function DataHere({ view, locale, onChanged }: DataHereProps) {
  const [there, setThere] = useState<{ kept: KeptView; space: number | null } | null>(null);
  const ways = useMemo(() => dataWays(onChanged), [onChanged]);

  useEffect(() => {
    void Promise.all([ask('page-bg.data'), spaceUsed()]).then(([kept, space]) => setThere({ kept, space }));
  }, [view]);
  // Only once there is something to keep: after erasing, and before the first visit, nothing of ours is to be written.
  const isKept = (there?.kept.days ?? null) !== null;
  useEffect(() => {
    if (isKept) void persistOnce();
  }, [isKept]);

  return there && <Data kept={there.kept} space={there.space} locale={locale} {...ways} />;
}

/** The browser is asked once in the life of an installation. */
async function persistOnce(): Promise<void> {
  if (await ask('page-bg.persist')) await askToPersist();
}
