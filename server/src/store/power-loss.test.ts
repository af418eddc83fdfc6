import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openStore } from '#store/open-store.ts';
import { createRandom } from '#store/testing/keeping/random.ts';
import { type Deed, afterPowerLoss, parseDiskLog } from '#store/testing/power/disk-log.ts';

const typist = fileURLToPath(new URL('./testing/power/recorded-typist.ts', import.meta.url));
const recorder = ['-qq', '-y', '-xx', '-s', '1000000'];
const calls = 'trace=pwrite64,ftruncate,fsync,fdatasync,write';
const mayRecord = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
const rows = 40;

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

/** Opens what the disk had, and says how many rows of the document are there. */
const rowsAfter = async (deeds: readonly Deed[], isKept: () => boolean, life: number) => {
  const place = join(folder, String(life));
  await mkdir(place);
  for (const [file, bytes] of afterPowerLoss(deeds, isKept)) {
    if (/\.db(-wal)?$/.test(file)) await writeFile(join(place, basename(file)), bytes);
  }
  const said = deeds.flatMap((deed) => (deed.kind === 'said' ? [deed.text.trim()] : []));
  const meeting = must(said.map((text) => parseId<MeetingId>(text)).find(Boolean), 'a meeting');
  const store = await openStore({ url: `sqlite:${join(place, 'store.db')}` });
  const loaded = await store.documents.load({ meeting, name: 'meeting' }).catch(() => null);
  await store.close();
  return loaded?.seq ?? 0;
};

/** Cuts the power just after some of the times when rows were called saved. Returns by how many rows it fell short. */
const lose = async (deeds: readonly Deed[]): Promise<number> => {
  const random = createRandom(20261122);
  const saved = deeds.flatMap((deed, index) => {
    const seq = deed.kind === 'said' ? /^saved (\d+)/.exec(deed.text)?.[1] : undefined;
    return seq === undefined ? [] : [{ seq: Number(seq), index }];
  });
  expect(saved).toHaveLength(rows);
  let lost = 0;
  for (let life = 0; life < 6; life += 1) {
    const { seq, index } = random.pick(saved);
    const isKept = () => life % 2 === 1 && random.below(2) === 0;
    lost += Math.max(0, seq - (await rowsAfter(deeds.slice(0, index + 1), isKept, life)));
  }
  return lost;
};

/** The kernel's calls are recorded and played back without what was not synced. Only where there is strace. */
describe.runIf(mayRecord)('the power goes', () => {
  it('SAVE8 nothing that was called saved is lost with synchronous=FULL', async () => {
    expect(await lose(await record('FULL'))).toBe(0);
  }, 120_000);

  it('SAVE8 the same test finds the loss that synchronous=NORMAL allows', async () => {
    expect(await lose(await record('NORMAL'))).toBeGreaterThan(0);
  }, 120_000);
});
