import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Wish } from '../../lib/core/asked.ts';
import type { WishView } from '../../lib/messages/messages.ts';
import { comingAt } from '../times.ts';

interface WishesProps {
  wishes: readonly WishView[];
  /** ms since the epoch. */
  now: number;
  locale: string;
  onEnd: (wish: Wish) => void;
}

/** What the person asked for that is on, a line each, with the way to end it. */
export function Wishes({ wishes, now, locale, onEnd }: WishesProps) {
  const list = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const lines = wishes.length;

  // What was pressed is gone with its line, and would take the focus with it.
  useEffect(() => {
    const next = list.current?.querySelector('button') ?? document.querySelector('h1');
    if (pressed.current) next?.focus();
    pressed.current = false;
  }, [lines]);

  function end({ site, why, until }: WishView) {
    pressed.current = true;
    onEnd({ site, why, until });
  }

  return (
    <section class="wishes" role="status" ref={list}>
      {wishes.map((each) => {
        const words = wordsOf(each, now, locale);
        return (
          <p key={`${each.site} ${each.why} ${each.until}`} class="wish">
            <span>{words}</span>
            <button
              type="button"
              class="link"
              aria-label={i18n.t('popup.end_label', { what: words })}
              onClick={() => end(each)}
            >
              {i18n.t('popup.end')}
            </button>
          </p>
        );
      })}
    </section>
  );
}

function wordsOf({ siteName: site, why, until }: WishView, now: number, locale: string): string {
  const time = comingAt(until, now, locale);
  return i18n.t(why === 'pass' ? 'popup.on_pass' : 'popup.on_later', { site, time });
}
