import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensureChromium } from './ensure-chromium.ts';
import { type Outcome, failedCheck, passedCheck } from './outcome.ts';
import { countPlaywright, countVitest, readCounts, testOutcome } from './read-reports.ts';
import { runCommand } from './run-command.ts';
import type { Step } from './schedule.ts';

/** A step that takes longer hangs: on a slow machine a sound one takes three times what it should. */
const limit = 30 * 60_000;

type StepOptions = {
  root: string;
  /** Where the tests keep what they write. */ scratch: string;
  /** passed on to the test runners: names of files, -t … */ filters: string[];
};

/** Commands that must all end well; the first that does not is the failure. */
const check =
  (root: string, ...commands: string[][]) =>
  async (): Promise<Outcome> => {
    let printed = '';
    for (const [command = '', ...args] of commands) {
      const { code, output } = await runCommand({ command, args, cwd: root }, limit);
      printed += output;
      if (code !== 0) return failedCheck(printed);
    }
    return passedCheck(printed);
  };

const vitest =
  (name: string, projects: string[], options: StepOptions) => async (): Promise<Outcome> => {
    const report = join(options.root, 'test-results', `${name}.json`);
    rmSync(report, { force: true });
    const args = [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...options.filters,
    ];
    const env = { TMPDIR: options.scratch };
    const finished = await runCommand({ command: 'vitest', args, cwd: options.root, env }, limit);
    return testOutcome(finished, readCounts(report, countVitest));
  };

const playwright =
  ({ root, scratch, filters }: StepOptions) =>
  async (): Promise<Outcome> => {
    const report = join(root, 'test-results', 'e2e.json');
    rmSync(report, { force: true });
    const args = ['test', '--reporter=line,json', ...filters];
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, TMPDIR: scratch };
    const finished = await runCommand(
      { command: 'playwright', args, cwd: join(root, 'e2e'), env },
      limit,
    );
    return testOutcome(finished, readCounts(report, countPlaywright));
  };

const tsconfigs = ['.', 'shared', 'server', 'client', 'client/tsconfig.node.json', 'e2e'];

/** Everything `npm test` does, in the order it is started. */
export const allSteps = (options: StepOptions): Step[] => {
  const { root } = options;
  const step = (name: string, run: Step['run'], more: Partial<Step> = {}): Step => ({
    name,
    after: [],
    ...more,
    run,
  });
  return [
    step('browser', () => ensureChromium(root)),
    step('build', check(root, ['node', 'scripts/bootstrap.mjs', 'build'])),
    // The longest first; the checks and then the components' one page take what the two leave.
    step('e2e', playwright(options), { after: ['browser', 'build'] }),
    step('unit', vitest('unit', ['shared', 'server', 'scripts'], options)),
    step('format', check(root, ['oxfmt', '--check'])),
    step('lint', check(root, ['oxlint'])),
    step('types', check(root, ...tsconfigs.map((path) => ['tsc', '-p', path]))),
    step('boundaries', check(root, ['node', 'scripts/boundaries/main.ts'])),
    step('sizes', check(root, ['node', 'scripts/sizes/main.ts'])),
    // In production an export that only a test reads is no fault: the first run knows who reads what.
    step(
      'unused',
      check(
        root,
        ['knip'],
        [
          'knip',
          '--production',
          '--exclude',
          'exports,types',
          '-W',
          'client',
          '-W',
          'server',
          '-W',
          'shared',
        ],
      ),
    ),
    step('components', vitest('components', ['client'], options), { after: ['browser'] }),
  ];
};
