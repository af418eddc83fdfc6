import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Stop, say } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const sources = [
  'client/src',
  'client/public',
  'client/index.html',
  'client/vite.config.ts',
  'client/package.json',
  'shared/src',
  'pnpm-lock.yaml',
];

/** @returns {Promise<void>} */
const runVite = (/** @type {string} */ root, /** @type {string} */ node) =>
  new Promise((resolve, reject) => {
    const vite = join(root, 'client', 'node_modules', 'vite', 'bin', 'vite.js');
    const child = spawn(node, [vite, 'build', '--logLevel', 'warn'], {
      cwd: join(root, 'client'),
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Stop(`the client could not be built (Vite ended with ${code})`)),
    );
  });

/** Builds client/dist; does nothing when its sources are those of the last build. */
export const buildClient = async (/** @type {string} */ root, /** @type {string} */ node) => {
  const stamp = join(root, 'node_modules', '.fourchairs', 'client');
  const hash = hashOf(sources.map((name) => join(root, name)));
  const isBuilt = existsSync(join(root, 'client', 'dist', 'index.html'));
  if (isBuilt && readStamp(stamp) === hash) return;
  const started = Date.now();
  say('Building the client…');
  await runVite(root, node);
  writeStamp(stamp, hash);
  say(`  ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
};
