import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';

import { LeaseQueue } from './lease-queue.ts';
import { TestEngine } from './testing/test-engine.ts';

it('GATE4 one taken id costs the others of its transaction nothing', async () => {
  const engine = new TestEngine();
  const queue = new LeaseQueue(engine.store);
  const lease = (clientId: number) =>
    queue.lease(engine.key(), 1, { clientId, person: engine.person(0).id });
  await lease(5);
  // The first goes alone, the others wait for it and go together.
  const settled = await Promise.allSettled([lease(6), lease(7), lease(5), lease(8)]);
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(settled[2]).toMatchObject({ reason: expect.any(StoreConflict) as unknown });
  const leases = await engine.store.leases(engine.key(), 1);
  expect(leases.map(({ clientId }) => clientId)).toEqual([5, 6, 7, 8]);
});

it('GATE4 a disk that fails refuses those of its transaction, and nobody later', async () => {
  const engine = new TestEngine();
  const queue = new LeaseQueue(engine.store);
  const lease = (clientId: number) =>
    queue.lease(engine.key(), 1, { clientId, person: engine.person(0).id });
  engine.store.failing.add('leaseAll');
  const settled = await Promise.allSettled([lease(1), lease(2)]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  engine.store.failing.clear();
  await expect(lease(3)).resolves.toBe(undefined);
});
