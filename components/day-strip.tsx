import './day-strip.css';
import type { DayStrip as Day } from '../lib/core/report.ts';
import { labelCentre, type Stretch, stripGeometry } from './strip-geometry.ts';
import { clockAt } from './times.ts';

interface DayStripProps {
  strip: Day;
  /** The same in words. */
  label: string;
  /** Counts are hidden: whole hours are marked instead of each look. */
  uncounted?: boolean;
  /** Hours in the corners and words under the calm stretch; without it, the small strip of a week. */
  labels?: {
    locale: string;
    /** What stands under the calm stretch, if there is one. */
    calm: string | null;
  };
}

/** A day as a strip: ticks are looks, warm bars are time in feeds, and the open space between is what the eye is led to. */
export function DayStrip({ strip, label, uncounted = false, labels }: DayStripProps) {
  const { looks, hours, feeds, calm } = stripGeometry(strip, uncounted);
  return (
    <div class={labels ? 'day-strip' : 'day-strip day-strip-small'}>
      <div class="day-strip-band">
        <svg role="img" aria-label={label} width="100%" height="100%">
          {hours.map((hour) => (
            <rect key={hour.at} class="day-strip-hours" style={spanOf(hour)} />
          ))}
          {calm && <rect class="day-strip-calm" height="100%" style={spanOf(calm)} />}
          {feeds.map((feed) => (
            <rect key={feed.at} class="day-strip-feed" style={spanOf(feed)} />
          ))}
          {looks.map((at) => (
            <line key={at} class="day-strip-look" x1={`${at}%`} x2={`${at}%`} y1="18%" y2="82%" />
          ))}
        </svg>
      </div>
      {labels && <Labels strip={strip} calm={calm} labels={labels} />}
    </div>
  );
}

type LabelsProps = { strip: Day; calm: Stretch | null; labels: NonNullable<DayStripProps['labels']> };

/** The hours under the strip. Not read out: the strip's own words say the same. */
function Labels({ strip, calm, labels }: LabelsProps) {
  const hour = (minutes: number) => clockAt(strip.from, minutes, labels.locale);
  return (
    <div class="day-strip-labels" aria-hidden="true">
      <span>{hour(0)}</span>
      {calm && labels.calm ? <CalmLabel calm={calm} text={labels.calm} /> : <span>{hour(strip.length / 2)}</span>}
      <span>{hour(strip.length)}</span>
    </div>
  );
}

function CalmLabel({ calm, text }: { calm: Stretch; text: string }) {
  return (
    <span class="day-strip-room">
      <span class="day-strip-room-line" style={spanOf(calm)} />
      <span class="day-strip-room-text" style={{ '--at': `${labelCentre(calm)}%` }}>
        {text}
      </span>
    </span>
  );
}

/** A stretch, for the stylesheet to place. */
function spanOf({ at, wide }: Stretch) {
  return { '--at': `${at}%`, '--wide': `${wide}%` };
}
