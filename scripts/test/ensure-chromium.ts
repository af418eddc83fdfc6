import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { findChromium } from '../find-chromium.ts';
import { type Outcome, failedCheck } from './outcome.ts';
import { type Command, runCommand } from './run-command.ts';

const minutes = 60_000;
const apt = 'apt-get install -y --no-install-recommends fonts-noto-core';
/** Debian has had the one without windows since 12; where there is none, the whole one does. */
const install = `apt-get update && (${apt} chromium-headless-shell || ${apt} chromium)`;
const advice =
  'run "npx playwright install --with-deps chromium", or on Debian "apt-get install chromium-headless-shell"';

/** How a browser is found on this machine, and how one is installed: the ways, in the order they are tried. */
export type Browsers = {
  readonly find: () => string | undefined;
  readonly installers: readonly Omit<Command, 'cwd'>[];
};

/** The system's own, where that is allowed; else Playwright's, into the home folder. */
const onThisMachine = (): Browsers => {
  const apt = { command: 'sh', args: ['-c', install], env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const own = { command: 'playwright', args: ['install', 'chromium'] };
  return { find: findChromium, installers: mayInstall ? [apt, own] : [own] };
};

const ready = (output: string): Outcome => ({ passed: 0, failed: 0, skipped: 0, output });

/** Uses the browser that is there and starts; installs one when there is none. One line when that cannot be. */
export const ensureChromium = async (
  cwd: string,
  { find, installers }: Browsers = onThisMachine(),
): Promise<Outcome> => {
  let found = find();
  let printed = '';
  for (const installer of installers) {
    if (found !== undefined) break;
    const { output } = await runCommand({ ...installer, cwd }, 5 * minutes);
    printed += `${output.trimEnd()}\n`;
    found = find();
  }
  if (found !== undefined) return ready(found);
  const log = join('test-results', 'browser.log');
  mkdirSync(dirname(join(cwd, log)), { recursive: true });
  writeFileSync(join(cwd, log), printed);
  return failedCheck(
    `No browser for the tests that starts, and none could be installed (${log} says why): ${advice}.`,
  );
};
