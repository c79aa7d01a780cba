import type { Drawing } from './drawing.ts';

/** A letter on its way into an envelope, or out of it. */
const envelope: Drawing = {
  scene: () => (
    <>
      <path d="M10 88h140" />
      <path d="M38 48l42-25 42 25" />
      <path class="tint" d="M50 62V24a4 4 0 0 1 4-4h52a4 4 0 0 1 4 4v38L80 80z" />
      <path class="accent" d="M60 31h27M60 39h40M60 47h34" />
      <path class="front" d="M38 48v36a4 4 0 0 0 4 4h76a4 4 0 0 0 4-4V48L80 76z" />
      <path d="M40 87l30-18M120 87L90 69" />
      <circle class="lamp" cx="80" cy="75" r="5" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M6 15V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V15z" />
      <path class="accent" d="M9 6.5h6M9 9.5h4" />
      <path class="front" d="M3 11v9.5h18V11l-9 5.5z" />
      <circle class="lamp" cx="12" cy="16.5" r="1.6" />
    </>
  ),
};

export default envelope;
