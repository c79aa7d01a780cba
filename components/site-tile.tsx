import './site-mark.css';
import { SITE_DRAWINGS } from './site-marks.ts';

/**
 * A site's mark, in our own hand: a small drawing, or the initial of a site that has none. No site's logo is ever shown or
 * loaded. Neither is any part of what a button or a label is called; the letter is drawn by the stylesheet for that reason.
 */
export function SiteTile({ id, name }: { id: string; name: string }) {
  const drawing = SITE_DRAWINGS[id];
  if (!drawing) return <span class="site-mark" data-initial={Array.from(name)[0]} aria-hidden="true" />;
  return (
    <span class="site-mark">
      <svg width={22} height={22} viewBox="0 0 24 24" aria-hidden="true">
        {drawing.behind && <path d={drawing.behind} />}
        {drawing.sheets?.map((sheet) => (
          <path key={sheet} class="site-mark-sheet" d={sheet} />
        ))}
        {drawing.line && <path d={drawing.line} />}
        {drawing.ink && <path class="site-mark-ink" d={drawing.ink} />}
      </svg>
    </span>
  );
}
