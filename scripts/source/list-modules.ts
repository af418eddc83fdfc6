import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that hold code of ours. */
const folders = ['client/src', 'server/src', 'server/bench', 'shared/src', 'e2e', 'scripts'];
const skipped = new Set(['node_modules', 'dist', 'test-results']);
const isModule = (name: string): boolean => /\.(ts|tsx|mts|js|mjs)$/.test(name);

const walk = (root: string, folder: string): string[] => {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(root, path);
    return isModule(entry.name) ? [path] : [];
  });
};

/** Every module of ours, as paths from the root with forward slashes, in a stable order. */
export const listModules = (root: string): string[] =>
  folders.flatMap((folder) => walk(root, folder)).sort();

/** What tries the server from outside, for tests and commands: no part of the product. */
const trials = /^server\/src\/(attacks|faults|simulate)\//;

/** Tests and what only tests use. */
export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || path.includes('/testing/') || trials.test(path);
