import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { countPlaywright, countVitest, readCounts, testOutcome } from './read-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const write = (text: string): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, text);
  return file;
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('countVitest', () => {
  it('counts tests, and a file that broke before its first test', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });
});

describe('countPlaywright', () => {
  it('counts a journey that passed at its second try as passed, and names it', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 2 };
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const parted = { title: 'on a phone', specs: [spec('types', 'flaky')] };
    const suites = [
      { title: 'a.spec.ts', specs: [spec('joins', 'expected')], suites: [parted] },
      { title: 'b.spec.ts', specs: [spec('leaves', 'flaky'), spec('stays', 'unexpected')] },
    ];
    expect(countPlaywright({ stats, suites })).toEqual({
      passed: 9,
      failed: 1,
      skipped: 2,
      flaky: ['a.spec.ts › on a phone › types', 'b.spec.ts › leaves'],
    });
  });
});

describe('readCounts', () => {
  it('is undefined for a missing file, for no JSON and for no report', () => {
    expect(readCounts(join(folder, 'missing.json'), countVitest)).toBeUndefined();
    expect(readCounts(write('not JSON'), countVitest)).toBeUndefined();
    expect(readCounts(write('{"testResults":[]}'), countVitest)).toBeUndefined();
  });
});

describe('testOutcome', () => {
  const counts = { passed: 3, failed: 0, skipped: 0 };

  it('passes on what was counted', () => {
    expect(testOutcome({ code: 0, output: 'fine' }, counts)).toEqual({ ...counts, output: 'fine' });
  });

  it('fails a run that left no report', () => {
    expect(testOutcome({ code: 0, output: '' }, undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a run without tests', () => {
    const none = { passed: 0, failed: 0, skipped: 4 };
    expect(testOutcome({ code: 0, output: '' }, none)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails a runner that ended badly although no test failed', () => {
    expect(testOutcome({ code: 1, output: '' }, counts)).toMatchObject({ passed: 3, failed: 1 });
  });
});
