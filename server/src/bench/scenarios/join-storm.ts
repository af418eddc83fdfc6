import { outcomeText, addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import * as Y from 'yjs';

import { Client, UpdateReader } from '#bench/client.ts';
import { type Contender, type Running, start, withFolder } from '#bench/contender.ts';
import { sleep } from '#bench/numbers.ts';

import type { Scenario } from './scenario.ts';

const documents = 300;
const people = 5;
const documentBytes = 30 * 1024;

/** Fills a document by typing a long text into it, as one who pastes would. */
const fill = async (contender: Contender, url: string, room: number): Promise<void> => {
  const client = new Client({ contender, url, room, person: 0, reader: new UpdateReader() });
  await client.ready;
  const { doc } = client;
  for (let left = documentBytes; left > 0; left -= 10_000) {
    const outcome = addOutcome(doc, { origin: 'new', texts: { title: '' } });
    outcomeText(doc, outcome, 'title').insert(0, 'a'.repeat(Math.min(left, 10_000)));
  }
  await heardByAnother(contender, url, room);
  client.end();
};

const isWhole = (state: Uint8Array): boolean => {
  const doc = createDocument('meeting');
  Y.applyUpdate(doc, state);
  return Y.encodeStateAsUpdate(doc).length >= documentBytes;
};

/** Joins until the whole document comes: then the server has it. */
const heardByAnother = async (contender: Contender, url: string, room: number): Promise<void> => {
  for (let isThere = false; !isThere;) {
    const { state, end } = join(contender, url, room, 1);
    isThere = isWhole(await state);
    end();
    if (!isThere) await sleep(20);
  }
};

const join = (contender: Contender, url: string, room: number, person: number) => {
  let client: Client | null = null;
  const state = new Promise<Uint8Array>((resolve, reject) => {
    client = new Client({
      contender,
      url,
      room,
      person,
      reader: new UpdateReader(),
      onState: resolve,
    });
    client.ready.catch(reject);
  });
  return { state, end: () => client?.end() };
};

/** Those that keep nothing are joined as they are; the others are started again, and read from the disk. */
const prepared = async (contender: Contender, folder: string): Promise<Running> => {
  const first = await start(contender, folder, documents);
  const rooms = Array.from({ length: documents }, (_, room) => room);
  const atOnce = 25;
  while (rooms.length > 0) {
    await Promise.all(rooms.splice(0, atOnce).map((room) => fill(contender, first.url, room)));
  }
  // Hocuspocus writes two seconds after the last edit, ten at most.
  await sleep(4000);
  if (!contender.keeps) return first;
  await first.kill();
  return start(contender, folder, documents);
};

export const joinStorm: Scenario = {
  name: 'join storm',
  what: `${documents * people} people join ${documents} documents of 30 kB at once; those that keep them were started again`,
  figures: {
    seconds: { unit: 's until all have an answer', digits: 2 },
    incomplete: { unit: 'first answers not whole', digits: 0 },
    memory: { unit: 'MiB resident', digits: 0 },
  },
  takes: ({ knowsDocuments }) => knowsDocuments,
  run: (contender) =>
    withFolder(async (folder) => {
      const running = await prepared(contender, folder);
      const begun = performance.now();
      const joins = Array.from({ length: documents * people }, (_, index) =>
        join(contender, running.url, index % documents, Math.floor(index / documents)),
      );
      const states = await Promise.all(joins.map(({ state }) => state));
      const seconds = (performance.now() - begun) / 1000;
      const { rss } = await running.usage();
      for (const { end } of joins) end();
      await running.kill();
      const incomplete = states.filter((state) => !isWhole(state)).length;
      return { seconds, incomplete, memory: rss / 1024 / 1024 };
    }),
};
