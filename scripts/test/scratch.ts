import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What all tests of a run have on disk at once is a small part of this. */
const enough = 1024 ** 3;

/** Linux keeps files of this folder in memory. In a container it is often too small. */
const inMemory = '/dev/shm';

const hasRoom = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= enough;
  } catch {
    return false;
  }
};

export type Scratch = {
  readonly folder: string;
  readonly remove: () => void;
};

/**
 * A folder for what the tests of this run write, in memory where there is room: they wait for the disk ten thousand
 * times, and a third of their time was that. What becomes of data when a disk or the power fails is simulated, and is
 * the same there.
 */
export const makeScratch = (places: readonly string[] = [inMemory, tmpdir()]): Scratch => {
  const place = places.find(hasRoom) ?? tmpdir();
  const folder = mkdtempSync(join(place, 'four-chairs-tests-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
