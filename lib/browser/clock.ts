import { browser } from './extension.ts';

/**
 * The clock comes in at this door and nowhere else. Test builds can move it, so that half an hour need not be waited
 * for; in a build for people the offset is gone with all that sets it.
 */
let offset = 0;

/** Now, ms since the epoch. */
export function now(): number {
  return Date.now() + offset;
}

/** The time zone the person is in. */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Follows the moved clock of a test build, and writes down how far it has followed, for a test to wait for.
 * @param onMoved called after each move; only when it is done has the clock been followed.
 */
export async function followTestClock(onMoved: () => Promise<void>): Promise<void> {
  if (!__TEST_BUILD__) return;
  const { local } = browser.storage;
  const told = () => local.set({ clockFollowed: offset });
  browser.storage.onChanged.addListener(({ clockOffset }) => {
    if (!clockOffset) return;
    offset = Number(clockOffset.newValue ?? 0);
    void onMoved().then(told);
  });
  offset = Number((await local.get('clockOffset')).clockOffset ?? 0);
  await told();
}
