import { readFileSync } from 'node:fs';

import { type Outcome, failedCheck } from './outcome.ts';
import type { Finished } from './run-command.ts';

/** The parts we count of Vitest's JSON report. */
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** A file, or a `describe` in one. */
type Suite = {
  title: string;
  suites?: Suite[];
  specs?: { title: string; tests: { status: string }[] }[];
};

/** The parts we count of Playwright's JSON report. */
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: Suite[];
};

export type Counts = Omit<Outcome, 'output'>;

/** A test file that failed before its first test counts as one failure. */
export const countVitest = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length)
      .length,
  skipped: report.numPendingTests + report.numTodoTests,
});

const flakyOf = ({ title, suites = [], specs = [] }: Suite): string[] => {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  const names = [...own.map((spec) => spec.title), ...suites.flatMap(flakyOf)];
  return names.map((name) => `${title} › ${name}`);
};

/** Only CI tries a second time (see playwright.config.ts): what passes then has passed, and is named. */
export const countPlaywright = ({ stats, suites }: PlaywrightReport): Counts => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
  flaky: suites.flatMap(flakyOf),
});

/**
 * The outcome of a test step. A runner that ended badly although no test failed, that left no
 * report, or that ran no test, counts as one failure.
 */
export const testOutcome = (finished: Finished, counts: Counts | undefined): Outcome => {
  const { code, output } = finished;
  if (!counts) return failedCheck(`${output}\nThe test runner left no report.`);
  if (counts.passed + counts.failed === 0) return failedCheck(`${output}\nNo test ran.`);
  const crashed = code !== 0 && counts.failed === 0;
  const note = crashed ? `\nThe test runner ended with ${code} although no test failed.` : '';
  return { ...counts, failed: counts.failed + (crashed ? 1 : 0), output: output + note };
};

/** Reads a report and counts it; undefined when it is not there or is not a report. */
export const readCounts = <Report>(
  file: string,
  count: (report: Report) => Counts,
): Counts | undefined => {
  try {
    const counts = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
    const { passed, failed, skipped } = counts;
    return [passed, failed, skipped].every(Number.isInteger) ? counts : undefined;
  } catch {
    return undefined;
  }
};
