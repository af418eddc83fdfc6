import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

import type { Browser } from 'playwright';

/** How busy the machine is: other work on it makes every figure worse. */
export const loadNow = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');

/** On what the figures were taken, and when: without that they say nothing. */
export const describeSurroundings = (browser: Browser): readonly string[] => [
  `date      ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  `machine   ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
  `versions  Node ${process.versions.node}, Chromium ${browser.version()}`,
];
