import { relative } from 'node:path';
import { launch } from '../../tests/harness/browser.ts';
import { startPracticeServer } from '../../tests/practice/server.ts';
import { build, type Kind } from '../build.ts';
import { ROOT } from '../run.ts';
import { Stopped } from '../stopped.ts';
import { feed } from './feed.ts';
import { messenger } from './messenger.ts';
import { options, popup } from './pages.ts';
import { PICTURES, Tour } from './tour.ts';
import { welcome } from './welcome.ts';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** The chapters, in the order of a day. */
const CHAPTERS = [welcome, messenger, feed, popup, options];

/**
 * The main job from the welcome page to the popup's figures, told as it happens.
 * @throws Stopped where a step does not happen.
 */
export async function takeTour(kind: Kind): Promise<void> {
  console.log(
    `A tour of Unspiral in ${NAMES[kind]}, with practice sites on this machine and a clock that is moved on.`,
  );
  const extension = await build(kind, 'granted');
  const server = await startPracticeServer();
  try {
    const session = await launch(kind, { extension, port: server.port });
    try {
      const tour = new Tour(session);
      for (const chapter of CHAPTERS) await chapter(tour);
    } finally {
      await session.close();
    }
  } catch (error) {
    throw new Stopped(`The tour stopped here: ${(error as Error).message}.`);
  } finally {
    await server.close();
  }
  console.log(`\nThe pictures are in ${relative(ROOT, PICTURES)}.`);
}
