import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openStore } from '#store/open-store.ts';
import { type Random, createRandom } from '#store/testing/keeping/random.ts';
import {
  type Deed,
  type Fate,
  afterPowerLoss,
  parseDiskLog,
} from '#store/testing/power/disk-log.ts';
import { sayFigures } from '#store/testing/say-figures.ts';

const typist = fileURLToPath(new URL('./testing/power/recorded-typist.ts', import.meta.url));
const recorder = ['-qq', '-y', '-xx', '-s', '1000000'];
const calls = 'trace=pwrite64,ftruncate,fsync,fdatasync,write';
const mayRecord = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
const rows = 40;
const sector = 512;
/** How often the power goes, of each kind. */
const runs = Number(process.env['RUNS'] ?? 6);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-power-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the writer did to its disk, in order. */
const record = async (synchronous: 'FULL' | 'NORMAL'): Promise<readonly Deed[]> => {
  const log = join(folder, 'log');
  const path = join(folder, 'store.db');
  const run = [process.execPath, typist, path, synchronous, String(rows)];
  const { status, stderr } = spawnSync('strace', [...recorder, '-e', calls, '-o', log, ...run]);
  expect(status, String(stderr)).toBe(0);
  return parseDiskLog(await readFile(log, 'utf8'));
};

/** Where the power goes: while the log is moved into the database, while a row is written to it, or between these. */
const places = ['in a checkpoint', 'in a commit', 'between'] as const;
type Place = (typeof places)[number];

const placeOf = (deed: Deed): Place => {
  if (deed.kind !== 'write') return 'between';
  return deed.file.endsWith('.db') ? 'in a checkpoint' : 'in a commit';
};

/** A time at which the power may go: just after a deed, and the last row that was called saved by then. */
type Moment = { readonly index: number; readonly saved: number; readonly place: Place };

const momentsOf = (deeds: readonly Deed[]): Moment[] => {
  let saved = 0;
  const moments = deeds.map((deed, index) => {
    const seq = deed.kind === 'said' ? /^saved (\d+)/.exec(deed.text)?.[1] : undefined;
    saved = Number(seq ?? saved);
    return { index, saved, place: placeOf(deed) };
  });
  expect(saved).toBe(rows);
  return moments.filter((moment) => moment.saved > 0);
};

const nothing: Fate = () => null;
/** Without a sync anything may have reached the disk or not, and of one write only the first sectors. */
const anything = (random: Random): Fate => {
  const inPart = (deed: Deed): Deed => {
    if (deed.kind !== 'write') return deed;
    const sectors = random.below(1 + Math.floor(deed.bytes.length / sector));
    return { ...deed, bytes: deed.bytes.subarray(0, sectors * sector) };
  };
  return (deed) => random.pick([nothing, inPart, (each: Deed) => each])(deed);
};

/** Opens what the disk had, and says how many rows of the document are there. */
const rowsAfter = async (deeds: readonly Deed[], moment: Moment, fate: Fate): Promise<number> => {
  const place = await mkdtemp(join(folder, 'life-'));
  for (const [file, bytes] of afterPowerLoss(deeds.slice(0, moment.index + 1), fate)) {
    if (/\.db(-wal)?$/.test(file)) await writeFile(join(place, basename(file)), bytes);
  }
  const said = deeds.flatMap((deed) => (deed.kind === 'said' ? [deed.text.trim()] : []));
  const meeting = must(said.map((text) => parseId<MeetingId>(text)).find(Boolean), 'a meeting');
  const store = await openStore({ url: `sqlite:${join(place, 'store.db')}` });
  const loaded = await store.documents.load({ meeting, name: 'meeting' }).catch(() => null);
  await store.close();
  return loaded?.seq ?? 0;
};

/** Cuts the power again and again, in each place in turn. Returns how many rows that were called saved were gone. */
const lose = async (synchronous: 'FULL' | 'NORMAL'): Promise<number> => {
  const deeds = await record(synchronous);
  const moments = momentsOf(deeds);
  const random = createRandom(20261122);
  const sum = { saved: 0, lost: 0 };
  for (let life = 0; life < runs; life += 1) {
    const place = places[life % places.length];
    const moment = random.pick(moments.filter((each) => each.place === place));
    const fate = random.below(2) === 0 ? nothing : anything(random);
    const found = await rowsAfter(deeds, moment, fate);
    // A row may be there of which nobody was told yet, and no other.
    expect(found).toBeLessThanOrEqual(moment.saved + 1);
    sum.saved += moment.saved;
    sum.lost += Math.max(0, moment.saved - found);
  }
  const { saved, lost } = sum;
  const numbers = `${runs} cuts, ${saved} rows called saved, ${lost} of them not there`;
  sayFigures(`power loss, synchronous=${synchronous}: ${numbers}`);
  return lost;
};

const longest = 60_000 + runs * 5_000;

/** The kernel's calls are recorded and played back without what was not synced. Only where there is strace. */
describe.runIf(mayRecord)('the power goes', () => {
  it(
    'SAVE8 nothing that was called saved is lost with synchronous=FULL',
    async () => {
      expect(await lose('FULL')).toBe(0);
    },
    longest,
  );

  it(
    'SAVE8 the same test finds the loss that synchronous=NORMAL allows',
    async () => {
      expect(await lose('NORMAL')).toBeGreaterThan(0);
    },
    longest,
  );
});
