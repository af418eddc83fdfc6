import { outcomeText, addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import * as Y from 'yjs';

import { Client, UpdateReader } from '#bench/client.ts';
import type { Contender } from '#bench/contender.ts';
import { sleep } from '#bench/numbers.ts';

/** What a document of a meeting holds in the end. */
const documentBytes = 30 * 1024;

/** Fills a document by typing a long text into it, as one who pastes would, and stays there. */
const fill = async (contender: Contender, url: string, room: number): Promise<Client> => {
  const client = new Client({ contender, url, room, person: 0, reader: new UpdateReader() });
  await client.ready;
  const { doc } = client;
  for (let left = documentBytes; left > 0; left -= 10_000) {
    const outcome = addOutcome(doc, { origin: 'new', texts: { title: '' } });
    outcomeText(doc, outcome, 'title').insert(0, 'a'.repeat(Math.min(left, 10_000)));
  }
  await heardByAnother(contender, url, room);
  return client;
};

/** Whether a state has all that a room was filled with. */
export const isWhole = (state: Uint8Array): boolean => {
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

/** Opens a document, and tells the first state that comes. */
export const join = (contender: Contender, url: string, room: number, person: number) => {
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

const atOnce = 25;

/**
 * Fills so many rooms with 30 kB each. What this returns ends those who typed: a server that keeps nothing may forget a
 * document with its last reader.
 */
export const fillRooms = async (
  contender: Contender,
  url: string,
  count: number,
): Promise<() => void> => {
  const typists: Client[] = [];
  const rooms = Array.from({ length: count }, (_, room) => room);
  while (rooms.length > 0) {
    const some = rooms.splice(0, atOnce);
    typists.push(...(await Promise.all(some.map((room) => fill(contender, url, room)))));
  }
  return () => {
    for (const typist of typists) typist.end();
  };
};
