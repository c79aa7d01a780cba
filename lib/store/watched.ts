import { nameless, onSite } from '../core/data/private.ts';
import { pageTarget } from '../core/place.ts';
import type { Segment } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import { decode, encode, isSamePage, type PageKey } from './codec.ts';
import type { Store } from './open.ts';

/**
 * Writes that a page is watched or is so no more, in one transaction with what follows from it for the records: the
 * subject of a watched page stays in them, that of any other page leaves them (rule 34).
 * @param settings in which `page` is already among the watched ones, or no longer is.
 */
export async function writeWatching(store: Store, settings: Settings, page: PageKey): Promise<void> {
  const { watchedPages } = settings;
  const isWatched = watchedPages.some((each) => isSamePage(each, page));
  const tx = store.transaction(['segments', 'moments', 'facts'], 'readwrite');
  await tx.objectStore('facts').put(settings, 'settings');
  // The index holds the records with a subject and no others.
  for await (const cursor of tx.objectStore('segments').index('forgetAt').iterate()) {
    const segment = decode('segments', cursor.value);
    if (!isAbout(segment, page)) continue;
    await cursor.update(encode('segments', isWatched ? segment : nameless(segment), watchedPages));
  }
  if (!isWatched) {
    for await (const cursor of tx.objectStore('moments').iterate()) {
      const moment = decode('moments', cursor.value);
      if (moment.target === pageTarget(page.site, page.subject)) await cursor.update(encode('moments', onSite(moment)));
    }
  }
  await tx.done;
}

function isAbout({ site, subject }: Segment, page: PageKey): boolean {
  return subject !== undefined && isSamePage({ site, subject }, page);
}
