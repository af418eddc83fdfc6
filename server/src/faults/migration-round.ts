import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { allMigrations } from '#store/migrations/all-migrations.ts';
import type { Random } from '#store/testing/keeping/random.ts';

import type { Outcome } from './school-day.ts';
import { type Spare, freePort } from './server-process.ts';

/** A server dies while it makes its schema; the next one goes on from there, and a meeting can be made. */
export const migrationRound = async (random: Random, spare: Spare): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'four-chairs-faults-'));
  const port = await freePort();
  const when = random.pick(['before', 'after', { during: random.below(4) }] as const);
  const n = 1 + random.below(allMigrations.length + 1);
  const dying = spare.take();
  const hasStarted = await dying.start(folder, port, { method: 'connection.write', n, when });
  await dying.kill();
  const server = spare.take();
  await server.start(folder, port);
  const { meeting } = await server.doors();
  await server.kill();
  await rm(folder, { recursive: true, force: true });
  const lost = meeting === '' ? ['the meeting'] : [];
  return { point: 'in a migration', isHit: !hasStarted, acked: 0, lost, convergedMs: 0, late: [] };
};
