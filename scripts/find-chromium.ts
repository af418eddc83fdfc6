import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

/** What every browser of the tests is started with: nothing that calls home, nothing that needs a screen. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser without windows comes first: the same pages cost it half as much processor (docs/decisions/0003). */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

const patienceMs = 60_000;

/** One whose system libraries are missing is there, may be run, and ends at once. */
const starts = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: patienceMs }).status === 0;

const places = (): readonly string[] => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath];
};

/**
 * The Chromium the tests use: Playwright's own when it was downloaded, else the system's.
 * Undefined when the machine has none that starts.
 */
export const findChromium = (among: readonly string[] = places()): string | undefined =>
  [...new Set(among)].find((path) => isThere(path) && starts(path));

/** Options for Playwright's `launch`, for vitest and Playwright alike. */
export const chromiumLaunch = (): { args: string[]; executablePath?: string } => {
  const executablePath = findChromium();
  return executablePath === undefined
    ? { args: chromiumFlags }
    : { args: chromiumFlags, executablePath };
};
