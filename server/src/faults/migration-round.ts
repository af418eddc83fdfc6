import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import * as Y from 'yjs';

import { readTitle } from '#collab/testing/words.ts';
import { createStore } from '#store/create-store.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { openToRead } from '#store/keeping/open-to-read.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import type { Random } from '#store/testing/keeping/random.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

import { type OldSchool, writeOldSchool } from './old-school.ts';
import type { Outcome } from './school-day.ts';
import { type Spare, freePort } from './server-process.ts';

/** Marks that were there before the migrations and are not any more, and whatever else is not as it was. */
const findLost = async (folder: string, { meeting, marks, outcome }: OldSchool) => {
  const readable = await openToRead(`sqlite:${folder}`);
  const { documents } = createStore(readable.db, readable.connection);
  const stored = must(await documents.load({ meeting, name: 'meeting' }), 'the document');
  const doc = createDocument('meeting');
  for (const { bytes } of stored.rows) Y.applyUpdate(doc, bytes);
  const title = readTitle(doc, outcome);
  const { findings } = await checkStore(readable, hashOfHashes);
  await readable.connection.close();
  return [
    ...marks.filter((mark) => !title.includes(mark)),
    ...findings.map(({ where, what }) => `${where}: ${what}`),
  ];
};

/**
 * A school that an older version kept, with words in it: the server dies while it brings that up to date, in any of its
 * migrations, and the next one goes on from there. Every word is there, every chain holds, and a meeting can be made.
 */
export const migrationRound = async (random: Random, spare: Spare): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'four-chairs-faults-'));
  const port = await freePort();
  const school = await writeOldSchool(folder);
  const when = random.pick(['before', 'after', { during: random.below(4) }] as const);
  const n = 1 + random.below(allMigrations.length - 2);
  const dying = spare.take();
  const hasStarted = await dying.start(folder, port, { method: 'connection.write', n, when });
  await dying.kill();
  const server = spare.take();
  const begun = performance.now();
  await server.start(folder, port);
  const { meeting } = await server.doors();
  // Nobody has a page open: it is back when a meeting can be made.
  const convergedMs = performance.now() - begun;
  await server.kill();
  const lost = [...(meeting === '' ? ['the meeting'] : []), ...(await findLost(folder, school))];
  await rm(folder, { recursive: true, force: true });
  const acked = school.marks.length;
  return { point: 'in a migration', isHit: !hasStarted, acked, lost, convergedMs, late: [] };
};
