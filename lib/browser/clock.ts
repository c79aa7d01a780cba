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
  let followed: number | null = null;
  const follow = (moved: unknown): void => {
    const to = Number(moved ?? 0);
    if (to === followed) return;
    offset = to;
    followed = to;
    void onMoved().then(() => local.set({ clockFollowed: to }));
  };
  browser.storage.onChanged.addListener(({ clockOffset }) => {
    if (clockOffset) follow(clockOffset.newValue);
  });
  const { clockOffset = 0, clockFollowed } = await local.get(['clockOffset', 'clockFollowed']);
  // Moved while the worker was away: the event that woke it says so too, and who hears of it first is followed.
  if (clockFollowed !== clockOffset) return follow(clockOffset);
  offset = Number(clockOffset);
  followed ??= offset;
}
