import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { freePort } from '#support/free-port.ts';

import type { Figure } from './figure.ts';
import { npmRuntime, runGit, startOnce } from './start-once.ts';
import { listed, median } from './statistics.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const again = 3;

type Place = { readonly clone: string; readonly home: string };

/** The repository as somebody gets it, and a home folder in which nothing was ever fetched. */
const freshPlace = async (folder: string): Promise<Place> => {
  const place = { clone: join(folder, 'clone'), home: join(folder, 'home') };
  await mkdir(place.home);
  await runGit(['clone', '--quiet', '--no-local', repository, place.clone]);
  return place;
};

const figuresOf = async (place: Place, say: (line: string) => void): Promise<Figure[]> => {
  const start = async (): Promise<number> => startOnce({ ...place, port: await freePort() });
  const commit = (await runGit(['-C', place.clone, 'rev-parse', '--short', 'HEAD'])).trim();
  const how = `fresh clone of ${commit}, empty home folder and caches, begun by ${await npmRuntime()}`;
  const cold = await start();
  say(`  cold ${cold.toFixed(1)} s`);
  const warm: number[] = [];
  for (let run = 0; run < again; run += 1) warm.push(await start());
  return [
    { what: 'npm start, the first time', result: cold, target: 60, unit: 's', how },
    {
      what: 'npm start, again',
      result: median(warm),
      target: 3,
      unit: 's',
      how: `median of ${listed(warm)} s`,
    },
  ];
};

/** From `npm start` until the addresses are printed, on a machine that never saw this repository, and again. */
export const measureStart = async (say: (line: string) => void): Promise<readonly Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'four-chairs-start-'));
  try {
    return await figuresOf(await freshPlace(folder), say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
