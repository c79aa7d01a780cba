import { svg } from '/shared/dom.js';

const SHAPES = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 8.5l-2 5-5 2 2-5z',
  reel: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM10 9v6l5-3z',
  letter: 'M4 6h16v12H4zM4 7l8 6 8-6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  heart: 'M12 20C5 15 3 12 3 8.8A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 9 1.8C21 12 19 15 12 20z',
  bubble: 'M12 4a8 8 0 0 1 7 11.9L20 20l-4.2-1A8 8 0 1 1 12 4z',
  mark: 'M6 4h12v16l-6-5-6 5z',
};

/** One of the site's signs, drawn in the colour of the text around it. */
export function icon(name) {
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.7, 'stroke-linejoin': 'round' };
  return svg(
    'svg',
    { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' },
    svg('path', { d: SHAPES[name], ...line }),
  );
}
