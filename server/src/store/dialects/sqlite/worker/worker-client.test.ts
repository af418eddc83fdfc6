import { Worker } from 'node:worker_threads';

import { describe, expect, it } from 'vitest';

import type { Request } from '#store/dialects/sqlite/worker/messages.ts';
import { createWorkerClient } from '#store/dialects/sqlite/worker/worker-client.ts';
import { StoreUnavailable } from '#store/store.ts';

const write: Request = {
  kind: 'write',
  steps: [],
  values: { groups: [], bytes: new Uint8Array() },
};

/** Answers until it is asked for the n-th time; then it does what `end` says. */
const workerThat = (end: string, n: number) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     let asked = 0;
     parentPort.on('message', ({ id, message }) => {
       asked += 1;
       if (asked >= ${n}) { ${end} }
       else parentPort.postMessage({ id, message: { kind: 'done' } });
     });`,
    { eval: true },
  );

describe('createWorkerClient', () => {
  it.each([
    ['ends', 'process.exit(3)'],
    ['throws', 'throw new Error("out of memory")'],
  ])('SAVE4 rejects everything pending when the worker %s, and starts another', async (_, end) => {
    let started = 0;
    const start = workerThat(end, 2);
    const client = createWorkerClient(() => {
      started += 1;
      return start();
    });
    // Waited for: an answer that leaves in the moment in which the thread ends may come too late to count.
    expect(await client.request(write, [])).toStrictEqual({ kind: 'done' });
    const asked = [2, 3].map(() => client.request(write, []));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toStrictEqual(['rejected', 'rejected']);
    await expect(asked[0]).rejects.toThrow(StoreUnavailable);
    expect(await client.request(write, [])).toStrictEqual({ kind: 'done' });
    expect(started).toBe(2);
    await client.close().catch(() => undefined);
  });

  it('rejects what is asked after closing', async () => {
    const client = createWorkerClient(workerThat('', 1_000));
    await client.close();
    await expect(client.request(write, [])).rejects.toThrow(StoreUnavailable);
  });
});
