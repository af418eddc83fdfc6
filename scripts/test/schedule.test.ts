import { describe, expect, it } from 'vitest';

import { type Outcome, failedCheck, passedCheck } from './outcome.ts';
import { type Result, type Step, runSteps, selectSteps } from './schedule.ts';
import { stepLine, totalLine } from './summary.ts';

type Log = { running: string[]; most: number; order: string[] };

/** A step that notes when it runs, and how many ran beside it. */
const step = (log: Log, name: string, more: Partial<Step> = {}, outcome = passedCheck()): Step => ({
  name,
  after: [],
  ...more,
  run: async (): Promise<Outcome> => {
    log.running.push(name);
    log.order.push(name);
    log.most = Math.max(log.most, log.running.length);
    await new Promise((resolve) => setImmediate(resolve));
    log.running.splice(log.running.indexOf(name), 1);
    return outcome;
  },
});

const newLog = (): Log => ({ running: [], most: 0, order: [] });
const names = (results: { name: string }[]): string[] => results.map(({ name }) => name);

describe('runSteps', () => {
  it('keeps three lanes busy and no more', async () => {
    const log = newLog();
    await runSteps(
      ['a', 'b', 'c', 'd'].map((name) => step(log, name)),
      () => {},
    );
    expect(log.most).toBe(3);
  });

  it('does not start a step whose need failed, and counts it as failed', async () => {
    const log = newLog();
    const broken = step(log, 'build', {}, failedCheck('no'));
    const results = await runSteps([broken, step(log, 'e2e', { after: ['build'] })], () => {});
    expect(log.order).toEqual(['build']);
    expect(results.map(({ failed }) => failed)).toEqual([1, 1]);
    expect(results[1]?.output).toContain('build failed');
  });

  it('counts a step that threw as failed', async () => {
    const crash = { ...step(newLog(), 'a'), run: () => Promise.reject(new Error('bang')) };
    const [result] = await runSteps([crash], () => {});
    expect(result).toMatchObject({ failed: 1, output: 'Error: bang' });
  });
});

describe('selectSteps', () => {
  const all = [
    step(newLog(), 'build'),
    step(newLog(), 'lint'),
    step(newLog(), 'e2e', { after: ['build'] }),
  ];

  it('takes what is named and what that needs', () => {
    expect(names(selectSteps(all, ['e2e']))).toEqual(['build', 'e2e']);
    expect(names(selectSteps(all, []))).toEqual(['build', 'lint', 'e2e']);
  });

  it('refuses a name it does not know', () => {
    expect(() => selectSteps(all, ['tset'])).toThrow('No step called tset');
  });
});

describe('the summary', () => {
  const result: Result = {
    name: 'unit',
    passed: 41,
    failed: 1,
    skipped: 2,
    output: '',
    seconds: 2.34,
  };

  it('has a line for each step', () => {
    expect(stepLine(result)).toMatch(/^✗ unit +41 passed, 1 failed, 2 skipped +2\.3 s$/);
  });

  it('ends with the totals', () => {
    const other = { ...result, passed: 1, failed: 0 };
    expect(totalLine([result, other])).toBe('42 passed, 1 failed');
  });
});
