import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What every level shares: the build's constant, and the interface's texts without a browser to ask for them. */
const shared = {
  define: { __TEST_BUILD__: 'true' },
  resolve: { alias: { '#i18n': here('./tests/unit/i18n.ts') } },
};

/** Real browsers are slow to start and two cores are few: one file after another, with time to spare. */
const browsers = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 30_000 };

/**
 * Tests in real browsers that take too long for every change: everything a page can do to a card, workers that are
 * stopped, each rule of the settings, and a heavy year of records.
 */
const SLOW = [
  'tests/e2e/{hazards,drafts,restarts,pages,history,lines,read-out,drawn}.test.ts',
  'tests/e2e/{popup,shortcuts,own-site-scripts,own-site-access}.test.ts',
  'tests/e2e/{own-site,self-check,settings,settings-access,settings-file,data-heavy,dashboard}.test.ts',
  'tests/e2e/{forms,said,holdouts}.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/{unit,simulation}/**/*.test.{ts,tsx}'] } },
      { ...shared, test: { name: 'store', include: ['tests/store/**/*.test.ts'] } },
      { ...shared, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: SLOW, ...browsers } },
      { ...shared, test: { name: 'slow', include: SLOW, ...browsers } },
      { ...shared, test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...browsers, testTimeout: 900_000 } },
    ],
  },
});
