import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { Stop, say, stopFor } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

/** Not a `packageManager` field: that breaks `--frozen-lockfile`, and corepack is not everywhere. */
const pnpm = 'pnpm@12.21.0';

const prepareFolder = (/** @type {string} */ root) => {
  try {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeStamp(join(root, 'node_modules', '.fourchairs', 'packages'), '');
  } catch (error) {
    throw stopFor(error, `cannot keep packages in ${join(root, 'node_modules')}`);
  }
};

/** At most one line of progress a second out of pnpm's many. */
const progress = () => {
  let last = Date.now();
  return (/** @type {string} */ text) => {
    const count = /Progress: (.*)/.exec(text)?.[1];
    if (!count || Date.now() - last < 1000) return;
    last = Date.now();
    say(`  ${count}`);
  };
};

/** @returns {Promise<void>} */
const runPnpm = (/** @type {string} */ root) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env };
    // The packages that build and test are needed wherever this runs.
    delete env['NODE_ENV'];
    const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'];
    const child = spawn('npx', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const show = progress();
    let output = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      show(chunk.toString());
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', () => reject(new Stop('npx was not found: install npm 10 or newer')));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      say(output.trimEnd());
      return reject(new Stop(`the packages could not be installed (pnpm ended with ${code})`));
    });
  });

/** Installs exactly what the lockfile says; does nothing when that was already done. */
export const installPackages = async (/** @type {string} */ root) => {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  const stamp = join(root, 'node_modules', '.fourchairs', 'packages');
  const hash = hashOf(inputs, [root, process.platform, process.arch, pnpm]);
  if (readStamp(stamp) === hash) return;
  const started = Date.now();
  say('Getting packages (the first time this takes about 20 seconds)…');
  prepareFolder(root);
  await runPnpm(root);
  writeStamp(stamp, hash);
  say(`  ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
};
