/**
 * Drives the main job in a browser without a window, against the practice sites, and prints each thing as it happens:
 *
 *     npm run tour
 *     npm run tour -- firefox
 */
import { getBrowser } from './get-browser.ts';
import { main } from './stopped.ts';
import { takeTour } from './tour/take-tour.ts';

await main(async () => takeTour((await getBrowser(process.argv[2])).kind));
