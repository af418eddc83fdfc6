import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fileName, openStore } from '#store/open-store.ts';
import { arrangeMeeting, updateRow } from '#store/testing/rows.ts';

const pastTheLimit = fileURLToPath(new URL('./testing/past-the-limit.ts', import.meta.url));
const failingSync = fileURLToPath(new URL('./testing/failing-sync.ts', import.meta.url));
const dyingCompactor = fileURLToPath(new URL('./testing/dying-compactor.ts', import.meta.url));
const typist = fileURLToPath(new URL('./testing/typist.ts', import.meta.url));

const textOf = async ({ stdout }: ChildProcess): Promise<string> => {
  let text = '';
  for await (const chunk of must(stdout, 'the output of a child')) text += String(chunk);
  return text;
};

describe('a real disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('SAVE4 confirms nothing on a handle whose disk failed, and goes on with another', async () => {
    const run = `ulimit -f 8192; exec "${process.execPath}" "${pastTheLimit}" "${folder}"`;
    const said: unknown = JSON.parse(await textOf(spawn('sh', ['-c', run])));
    const saved = { outcome: 'saved', healthy: true };
    const failed = { outcome: 'StoreUnavailable', healthy: false };
    expect(said).toStrictEqual({ appended: [saved, failed, saved, failed], sizes: [100, 200] });
  }, 30_000);

  it.each([40, 90, 170])(
    'SAVE1 has on disk all that was confirmed before kill -9 after %d ms',
    async (patience) => {
      const typing = spawn(process.execPath, [typist, folder]);
      const heard = textOf(typing);
      typing.stdout.once('data', () => setTimeout(() => typing.kill('SIGKILL'), patience));
      const [meeting = '', ...confirmed] = (await heard).trim().split('\n');
      const store = await openStore({ url: `sqlite:${folder}` });
      const key = {
        meeting: must(parseId<MeetingId>(meeting), 'a meeting'),
        name: 'meeting',
      } as const;
      const loaded = await store.documents.load(key);
      await store.close();
      expect(confirmed.length).toBeGreaterThan(0);
      expect(loaded?.seq).toBeGreaterThanOrEqual(confirmed.length);
      expect(loaded?.seq).toBeLessThanOrEqual(confirmed.length + 1);
    },
    30_000,
  );
});

describe('a process that dies in a compaction', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('SAVE6 leaves all the rows before its commit, and the snapshot after it', async () => {
    const url = `sqlite:${folder}`;
    const store = await openStore({ url });
    const { shared, child } = await arrangeMeeting(store);
    const rows = [1, 2, 3, 4, 5].map((seq) => updateRow(child, seq));
    await store.documents.append([{ key: shared, epoch: 1, rows }]);
    await store.close();
    const whole = { seq: 5, snapshot: null, rows };
    const compacted = {
      seq: 5,
      snapshot: { seq: 3, bytes: new Uint8Array([200]) },
      rows: rows.slice(3),
    };
    const found: unknown[] = [];
    // Begin, three statements, commit; and when it is done.
    for (const n of [0, 1, 2, 3, 4, 5]) {
      const args = [dyingCompactor, join(folder, fileName), shared.meeting, '3', String(n)];
      const { signal, stderr } = spawnSync(process.execPath, args);
      expect(signal, String(stderr)).toBe('SIGKILL');
      const again = await openStore({ url });
      found.push(await again.documents.load(shared));
      await again.close();
    }
    const expected = [whole, whole, whole, whole, whole, compacted];
    expect(found).toMatchObject(expected);
  }, 60_000);
});

const syncs = 'fsync,fdatasync';
const mayInject =
  spawnSync('strace', [
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `inject=${syncs}:error=EIO:when=9999`,
    'true',
  ]).status === 0;

/** The kernel is told to fail one call. Only where there is strace. */
describe.runIf(mayInject)('a sync that fails by itself', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What became of eight rows when sync `n` failed, and how many syncs there were. */
  const run = async (n: number) => {
    const [place, log] = [join(folder, String(n)), join(folder, `${n}.log`)];
    await mkdir(place);
    const told = ['-f', '-qq', '-o', log, '-e', `trace=${syncs}`];
    const injected = ['-e', `inject=${syncs}:error=EIO:when=${n}`];
    const args = [...told, ...injected, process.execPath, failingSync, place];
    const { stdout } = spawnSync('strace', args);
    const said = JSON.parse(String(stdout)) as { outcomes: readonly string[]; rows: number };
    return { ...said, count: (await readFile(log, 'utf8')).split('\n').length - 1 };
  };

  it('SAVE4 is no row that is called saved, and the row goes in on another handle', async () => {
    const { count, outcomes } = await run(9999);
    expect(outcomes).toHaveLength(8);
    const failed: string[] = [];
    // The last ones close the store; those before them are the rows', one each.
    for (const n of [count - 7, count - 6, count - 5]) {
      const after = await run(n);
      expect(after.rows).toBe(8);
      expect(after.outcomes.filter((each) => each.endsWith(' saved healthy'))).toHaveLength(8);
      failed.push(...after.outcomes.filter((each) => !each.endsWith(' saved healthy')));
    }
    expect(failed).toHaveLength(3);
    expect(failed.every((each) => each.endsWith('StoreUnavailable not healthy'))).toBe(true);
  }, 120_000);
});
