import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.ts';

/** How a run of tests went. */
export interface Tally {
  passed: number;
  failed: number;
  /** The tests that were not run, under the file and group they stand in. */
  leftOut: Readonly<Record<string, readonly string[]>>;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
}

const NOT_RUN = ['skipped', 'pending', 'todo'];

export const NONE: Tally = { passed: 0, failed: 0, leftOut: {} };

/** Reads what vitest wrote down of its run. */
export function tallyIn(file: string): Tally {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const leftOut: Record<string, string[]> = {};
  for (const { name, assertionResults } of report.testResults) {
    for (const { status, ancestorTitles, title } of assertionResults) {
      if (!NOT_RUN.includes(status)) continue;
      const group = [relative(ROOT, name), ...ancestorTitles].join(' › ');
      leftOut[group] = [...(leftOut[group] ?? []), title];
    }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, leftOut };
}

/** Two runs as one. */
export function together(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, leftOut: { ...a.leftOut, ...b.leftOut } };
}

/** Where vitest is told to write it down. */
export function reportFile(name: string): string {
  return join(ROOT, '.output', 'reports', `${name}.json`);
}
