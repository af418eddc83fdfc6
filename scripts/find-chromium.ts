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

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser without windows comes first: the same pages cost it half as much processor (docs/decisions/0003). */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * The Chromium the tests use: Playwright's own when it was downloaded, else the system's.
 * Undefined when the machine has neither.
 */
export const findChromium = (): string | undefined => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath].find(canRun);
};

/** Options for Playwright's `launch`, for vitest and Playwright alike. */
export const chromiumLaunch = (): { args: string[]; executablePath?: string } => {
  const executablePath = findChromium();
  return executablePath === undefined
    ? { args: chromiumFlags }
    : { args: chromiumFlags, executablePath };
};
