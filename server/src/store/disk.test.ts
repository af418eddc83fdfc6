import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openStore } from '#store/open-store.ts';

const pastTheLimit = fileURLToPath(new URL('./testing/past-the-limit.ts', import.meta.url));
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
