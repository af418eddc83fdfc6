// The whole test run: `npm test`, or part of it with `-- --only unit,lint`.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { endRunning } from './run-command.ts';
import { type Result, runSteps, selectSteps } from './schedule.ts';
import { makeScratch } from './scratch.ts';
import { allSteps } from './steps.ts';
import { failureText, figuresText, flakyText, stepLine, totalLine } from './summary.ts';

const root = dirname(dirname(import.meta.dirname));

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
});

const scratch = makeScratch();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endRunning();
    scratch.remove();
    process.exit(130);
  });
}

const show = (result: Result): void => {
  console.log(stepLine(result));
  if (result.flaky?.length) console.log(flakyText(result));
  const figures = figuresText(result);
  if (figures !== '') console.log(figures);
  if (result.failed > 0) console.log(failureText(result));
};

try {
  const names = values.only.split(',').filter((name) => name !== '');
  const steps = selectSteps(
    allSteps({ root, scratch: scratch.folder, filters: positionals }),
    names,
  );
  const results = await runSteps(steps, show);
  console.log(`\n${totalLine(results)}`);
  process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
} catch (error) {
  console.log(`${error instanceof Error ? error.message : String(error)}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
} finally {
  scratch.remove();
}
