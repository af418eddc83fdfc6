import { existsSync } from 'node:fs';

import { findChromium } from '../find-chromium.ts';
import { type Outcome, failedCheck } from './outcome.ts';
import { runCommand } from './run-command.ts';

const minutes = 60_000;
const install =
  'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core';
const advice =
  'No browser for the tests: run "npx playwright install chromium" or install Chromium (Debian: apt-get install chromium).';

const ready = (output: string): Outcome => ({ passed: 0, failed: 0, skipped: 0, output });

/** How one is installed: the system's, where that is allowed, else Playwright's own, into the home folder. */
const installer = (): { command: string; args: string[]; env?: Record<string, string> } =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
    ? { command: 'sh', args: ['-c', install], env: { DEBIAN_FRONTEND: 'noninteractive' } }
    : { command: 'playwright', args: ['install', 'chromium'] };

/** Uses the browser that is there; installs one when there is none. */
export const ensureChromium = async (cwd: string): Promise<Outcome> => {
  const found = findChromium();
  if (found !== undefined) return ready(found);
  const installed = await runCommand({ ...installer(), cwd }, 5 * minutes);
  const now = findChromium();
  return now === undefined ? failedCheck(`${installed.output}\n${advice}`) : ready(now);
};
