import { chance, svg } from './dom.js';

/** Skies of a day: morning, noon, dusk and what lies between. */
const SKIES = [205, 24, 36, 265, 335, 190, 215, 12];

/** A drawn stand-in for a photo: a sky, a light and one of a few scenes, all from the seed. */
export function photo(seed) {
  const hue = SKIES[Math.floor(chance(seed) * SKIES.length)] ?? 205;
  const id = `sky-${seed}-${Math.random().toString(36).slice(2, 8)}`;
  const sky = svg(
    'linearGradient',
    { id, x1: 0, y1: 0, x2: 0.3, y2: 1 },
    svg('stop', { offset: 0, 'stop-color': `hsl(${hue} 48% 62%)` }),
    svg('stop', { offset: 1, 'stop-color': `hsl(${(hue + 30) % 360} 66% 84%)` }),
  );
  const scene = SCENES[Math.floor(chance(seed + 0.5) * SCENES.length)] ?? hills;
  return svg(
    'svg',
    { viewBox: '0 0 400 400', preserveAspectRatio: 'xMidYMid slice', 'aria-hidden': 'true', class: 'photo' },
    svg('defs', {}, sky),
    svg('rect', { width: 400, height: 400, fill: `url(#${id})` }),
    svg('circle', { cx: 60 + chance(seed + 1) * 280, cy: 90, r: 34, fill: `hsl(${(hue + 30) % 360} 90% 90%)` }),
    scene(hue, seed),
  );
}

function hills(hue, seed) {
  const top = 230 + chance(seed + 2) * 50;
  return [
    svg('path', { d: `M0 ${top} Q120 ${top - 90} 230 ${top} T400 ${top - 20} V400 H0Z`, fill: shade(hue, 38) }),
    svg('path', { d: `M0 ${top + 70} Q150 ${top} 260 ${top + 60} T400 ${top + 50} V400 H0Z`, fill: shade(hue, 26) }),
  ];
}

function pair(hue, seed) {
  const lean = chance(seed + 3) * 16;
  return [
    svg('path', { d: 'M0 300 Q200 260 400 306 V400 H0Z', fill: shade(hue + 90, 42) }),
    person(158 + lean, 200, shade(hue + 180, 26)),
    person(246 - lean, 214, shade(hue + 10, 34)),
  ];
}

function person(x, y, fill) {
  return svg(
    'g',
    { fill },
    svg('circle', { cx: x, cy: y, r: 36 }),
    svg('path', {
      d: `M${x - 66} 400 C${x - 66} ${y + 70} ${x - 42} ${y + 44} ${x} ${y + 44} S${x + 66} ${y + 70} ${x + 66} 400Z`,
    }),
  );
}

function sea(hue, seed) {
  const line = 250 + chance(seed + 4) * 40;
  return [
    svg('rect', { y: line, width: 400, height: 400 - line, fill: 'hsl(202 38% 48%)' }),
    svg('path', { d: `M0 ${line + 40} q50 -14 100 0 t100 0 t100 0 t100 0 V400 H0Z`, fill: 'hsl(204 42% 39%)' }),
    svg('path', { d: `M200 ${line + 6} v-92 l62 86z M188 ${line + 10} h84 l-16 24 h-52z`, fill: shade(hue, 94) }),
  ];
}

function table(hue, seed) {
  const plates = [110, 200, 290].map((x, n) =>
    svg('g', {}, [
      svg('ellipse', { cx: x, cy: 320 + (n % 2) * 26, rx: 48, ry: 19, fill: shade(hue, 96) }),
      svg('ellipse', {
        cx: x,
        cy: 314 + (n % 2) * 26,
        rx: 27,
        ry: 11,
        fill: shade(hue + 60 * n + chance(seed) * 90, 52),
      }),
    ]),
  );
  return [svg('path', { d: 'M0 270 H400 V400 H0Z', fill: shade(hue + 20, 36) }), plates];
}

const SCENES = [hills, sea, table, pair, pair];

function shade(hue, light) {
  return `hsl(${Math.floor(hue + 360) % 360} 34% ${light}%)`;
}
