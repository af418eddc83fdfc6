import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const makeOne = (folder: string): void => {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
};

/**
 * Makes a folder and those above it, for our user alone. One by one, since Node's own way asks for ever where a folder
 * is there and nothing can be made in it, as in /proc.
 */
export const makeFolder = (folder: string): void => {
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  makeOne(folder);
};
