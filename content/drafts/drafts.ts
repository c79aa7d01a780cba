import { ask } from '../../lib/messages/ask.ts';
import { hear } from '../../lib/messages/hear.ts';
import { PHRASES } from '../phrases/index.ts';
import { matches } from '../phrases/match.ts';
import { holdsText } from '../sensor/fields.ts';
import { mayBeRead, textIn } from './composers.ts';
import { watchWriting } from './writing.ts';

/**
 * Notices in one page that a draft asks for reassurance (rule 7). At a pause in writing it looks at what stands in the
 * composer and tells the worker that it matched: once, and again only where it had stopped matching. Nothing of the text
 * is kept, and before the worker has said that drafts are noticed here nothing is looked at. `stop` undoes all of it.
 * @param isAlive whether the extension that put this here is still there.
 */
export function startDrafts(page: Window, isAlive: () => boolean, stop: AbortController): void {
  const { signal } = stop;
  const id = crypto.randomUUID();
  /** The composers whose match was told, for as long as they go on matching. */
  const told = new WeakSet<HTMLElement>();
  let seq = 0;
  let wanted = false;
  let telling: Promise<void> = Promise.resolve();
  /** The path that was last asked about. */
  let askedAt = '';

  /**
   * Asks whether drafts are noticed here; where they are not, and for an orphan, this is the end. At a path that the person
   * left out it is not: the page may move on.
   */
  const check = async () => {
    const { href, pathname } = page.location;
    const answer = await ask('drafts-bg.wanted', { url: href });
    wanted = answer === true;
    askedAt = pathname;
    if (!wanted && answer !== null) stop.abort();
  };
  // A worker that cannot be reached changes nothing: what it said last stands.
  const checkAnew = () => void check().catch(() => undefined);

  const deliver = async (composer: HTMLElement) => {
    if (signal.aborted) return;
    seq += 1;
    try {
      await ask('drafts-bg.matched', { page: id, seq });
      checkAnew();
    } catch {
      // Nobody heard it: the next pause may tell it.
      told.delete(composer);
    }
  };
  /** One after another: the worker takes a match for told that comes after a later one, and it would be lost. */
  const tell = (composer: HTMLElement) => {
    told.add(composer);
    telling = telling.then(() => deliver(composer));
  };
  const paused = (composer: HTMLElement) => {
    if (!isAlive()) return stop.abort();
    // Elsewhere on the site it may be a path that was left out: nothing is read there.
    if (page.location.pathname === askedAt) return look(composer);
    check()
      .then(() => look(composer))
      .catch(() => undefined);
  };
  const look = (composer: HTMLElement) => {
    // Who has gone elsewhere meanwhile is not met here; when they come back and write on, they are.
    if (!wanted || !page.document.hasFocus() || !mayBeRead(composer)) return;
    if (!matches(textIn(composer), PHRASES)) told.delete(composer);
    else if (!told.has(composer)) tell(composer);
  };
  /** An empty composer is the beginning of another message, whoever emptied it. */
  const edited = (composer: HTMLElement) => {
    if (told.has(composer) && !holdsText(composer)) told.delete(composer);
  };

  watchWriting(page, { edited, paused }, signal);
  hear({ 'bg-drafts.ask': checkAnew }, signal);
  // A page that was put by heard nothing of what was switched off meanwhile.
  page.addEventListener('pageshow', ({ persisted }) => persisted && checkAnew(), { signal });
  checkAnew();
}
