/**
 * The site that is here: `root` is where the app lives, `redraw` builds it anew; a site sets both, and the composer when it
 * has one.
 */
export const site = { root: () => document.body, redraw: () => {}, composer: () => null };
