import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isTest = (/** @type {string} */ path) => /\.test\.tsx?$/.test(path);

/** Every file under the path, or the path itself, in a stable order. Nothing when it is not there. */
const filesUnder = (/** @type {string} */ path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  /** @type {string[]} */
  const found = readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
  return found;
};

/** A hash of the files' names and contents; tests do not count. */
export const hashOf = (/** @type {string[]} */ paths, /** @type {string[]} */ extra = []) => {
  const hash = createHash('sha256').update(extra.join('\n'));
  for (const file of paths.flatMap(filesUnder)) {
    if (!isTest(file)) hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** The hash kept from last time, or an empty string. */
export const readStamp = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

export const writeStamp = (/** @type {string} */ file, /** @type {string} */ hash) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
};
