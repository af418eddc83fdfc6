import { findChromium } from '../find-chromium.ts';
import { type Outcome, failedCheck } from './outcome.ts';
import { runCommand } from './run-command.ts';

const minutes = 60_000;
const install =
  'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core';
const advice =
  'No browser for the tests: run "npx playwright install chromium" or install Chromium (Debian: apt-get install chromium).';

const ready = (output: string): Outcome => ({ passed: 0, failed: 0, skipped: 0, output });

/** Uses the browser that is there; on a Debian machine, as root, installs one when there is none. */
export const ensureChromium = async (cwd: string): Promise<Outcome> => {
  const found = findChromium();
  if (found !== undefined) return ready(found);
  if (process.getuid?.() !== 0) return failedCheck(advice);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const installed = await runCommand(
    { command: 'sh', args: ['-c', install], cwd, env },
    5 * minutes,
  );
  const now = findChromium();
  return now === undefined ? failedCheck(`${installed.output}\n${advice}`) : ready(now);
};
