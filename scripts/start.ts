/**
 * Builds Unspiral and opens a browser with it:
 *
 *     npm start
 *     npm start -- firefox
 */
import { build } from './build.ts';
import { getBrowser } from './get-browser.ts';
import { openForPerson } from './open.ts';
import { main } from './stopped.ts';
import { takeTour } from './tour/take-tour.ts';

/** On macOS and Windows there is always a screen to open windows on. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await main(async () => {
  const found = await getBrowser(process.argv[2]);
  if (!hasDisplay()) {
    console.log('There is no display to open a window on, so this is the tour instead.\n');
    return takeTour(found.kind);
  }
  const extension = await build(found.kind, 'store');
  console.log(`Opening ${found.program}.`);
  await openForPerson(found, extension);
});
