import { browser } from './extension.ts';

/** What a test build was told to draw; null where chance is left to itself. In a build for people it is always left. */
let told: number | null = null;

/** A number in [0, 1) from the browser's cryptographic generator, so that no moment's arm can be foreseen (rule 22). */
export function chance(): number {
  if (__TEST_BUILD__ && told !== null) return told;
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

/** Follows what a test build is told to draw, so that a test can have a card or a silence, and writes down that it has. */
export async function followTestChance(): Promise<void> {
  if (!__TEST_BUILD__) return;
  const { local } = browser.storage;
  const follow = (value: unknown): Promise<void> => {
    told = typeof value === 'number' ? value : null;
    return local.set({ chanceFollowed: told });
  };
  browser.storage.onChanged.addListener(({ chanceTold }) => {
    if (chanceTold) void follow(chanceTold.newValue);
  });
  await follow((await local.get('chanceTold')).chanceTold);
}
