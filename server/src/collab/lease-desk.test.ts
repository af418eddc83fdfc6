import { expect, it } from 'vitest';

import { LeaseDesk } from './lease-desk.ts';
import { LeaseQueue } from './lease-queue.ts';
import { TestEngine } from './testing/test-engine.ts';

it('GATE4 a reader who may write after all keeps an id once, though two connections ask at once', async () => {
  const engine = new TestEngine();
  const key = engine.key();
  const queue = new LeaseQueue(engine.store);
  const desk = new LeaseDesk(queue, { key, epoch: 1, owners: new Map() });
  const person = engine.person(0).id;
  const clientId = desk.promise(person);
  await Promise.all([desk.keepPromises(person), desk.keepPromises(person)]);
  expect(await engine.store.leases(key, 1)).toEqual([{ clientId, person }]);
  expect(desk.ownerOf(clientId)).toBe(person);
});
