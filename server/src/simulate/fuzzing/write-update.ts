import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import type { Random } from '../random.ts';
import type { Battlefield } from './battlefield.ts';

/** What an attacker knows: the document as everybody sees it, who they are themselves, and the client id they were lent. */
export type Known = {
  readonly doc: Y.Doc;
  readonly own: number;
  readonly self: PersonId;
  readonly field: Battlefield;
};

type Writer = { readonly random: Random; readonly known: Known; readonly out: encoding.Encoder };

const keys = [
  'outcomes',
  'plan',
  'notes',
  'support',
  'actions',
  'title',
  'childTranslation',
  'childTranslatedBy',
  'removed',
  'a',
  '',
  '__proto__',
  'constructor',
] as const;
/** Of lanes and preparations, those first that name somebody. */
const laneKeys = [
  'saidBy',
  'typedBy',
  'helpedBy',
  'translatedBy',
  'entries',
  'strokes',
  'words',
  'translation',
  'translationOf',
  'order',
  'page',
  'removed',
  '__proto__',
] as const;
const words = [
  'x',
  'ab',
  '😀',
  '\u{1F44D}\u{1F3FD}',
  'é',
  '',
  'word '.repeat(9),
  '\uD83D',
] as const;
const tags = ['paragraph', 'heading', 'listItem', 'blockquote', 'script', '', '__proto__'] as const;
const numbers = [0, 1, 2, 3, 127, 128, 255, 2 ** 16, 2 ** 26, 2 ** 31, 2 ** 32, 2 ** 40] as const;
const huge = [2 ** 50, 2 ** 53 - 1] as const;

const keyIn = ({ random, known }: Writer): string =>
  random.pick<string>(known.field.kind === 'meeting' ? keys : laneKeys);

const anyClient = ({ random, known }: Writer): number => {
  const clients = [...known.doc.store.clients.keys()];
  if (random.once(20)) return random.pick([0, 1, 2 ** 32, 2 ** 50, random.below(2 ** 31)]);
  const chosen = clients[random.below(clients.length)];
  return random.once(3) || chosen === undefined ? known.own : chosen;
};

const clockOf = ({ random, known }: Writer, client: number): number => {
  const state = Y.getState(known.doc.store, client);
  if (random.once(30)) return random.pick([...numbers, ...huge]);
  return random.below(state + (random.once(5) ? 6 : 0));
};

const writeId = (writer: Writer): void => {
  const client = anyClient(writer);
  encoding.writeVarUint(writer.out, client);
  encoding.writeVarUint(writer.out, clockOf(writer, client));
};

const writeCount = ({ random, out }: Writer, most: number): number => {
  const count = random.below(most + 1);
  // Sometimes it says another number than there are.
  const said = random.once(60) ? random.pick([...numbers, ...huge]) : count;
  encoding.writeVarUint(out, said);
  return count;
};

const values: [encoding.AnyEncodable, ...encoding.AnyEncodable[]] = [
  null,
  undefined,
  true,
  -1,
  1.5,
  NaN,
  2 ** 40,
  'text',
  '2026-03-19',
  new Uint8Array(3),
  { a: 1 },
  [1, [2]],
];

/** Names of people are what the server proves: the attacker's own, others', and nobody's. */
const writeAny = ({ random, known, out }: Writer): void => {
  const { people } = known.field;
  const named = random.once(3) ? people[random.below(people.length)] : undefined;
  encoding.writeAny(out, named ?? random.pick(values));
};

const writeJson = ({ random, out }: Writer): void =>
  encoding.writeVarString(
    out,
    random.pick(['{}', '1', 'null', '{"a":{"b":1}}', '{"__proto__":1}', '{']),
  );

const writeType = (writer: Writer): void => {
  const { random, out } = writer;
  const kind = random.below(8);
  encoding.writeVarUint(out, kind);
  if (kind === 3 || kind === 5) encoding.writeVarString(out, random.pick(tags));
};

/** By the number Yjs gives each kind of content. */
const contents: Readonly<Record<number, (writer: Writer) => void>> = {
  1: ({ random, out }) => encoding.writeVarUint(out, random.pick(numbers)),
  2: (writer) => {
    for (let left = writeCount(writer, 3); left > 0; left -= 1) writeJson(writer);
  },
  3: ({ random, out }) => encoding.writeVarUint8Array(out, random.bytes(random.below(9))),
  4: ({ random, out }) => encoding.writeVarString(out, random.pick(words)),
  5: writeJson,
  6: (writer) => {
    encoding.writeVarString(writer.out, writer.random.pick(['bold', 'link', '__proto__']));
    writeJson(writer);
  },
  7: writeType,
  8: (writer) => {
    for (let left = writeCount(writer, 3); left > 0; left -= 1) writeAny(writer);
  },
  9: (writer) => {
    encoding.writeVarString(writer.out, 'a-document');
    writeAny(writer);
  },
};

const writeParent = (writer: Writer): void => {
  const { random, out } = writer;
  const isRoot = random.once(2);
  encoding.writeVarUint(out, isRoot ? 1 : 0);
  if (isRoot) encoding.writeVarString(out, keyIn(writer));
  else writeId(writer);
};

/** One struct: what it leans on, where it stands, what it holds. Kinds 0 and 10 are what was collected, and a hole. */
const writeStruct = (writer: Writer): void => {
  const { random, out } = writer;
  const kind = random.once(4) ? random.below(12) : random.pick([4, 4, 4, 7, 8, 6, 1]);
  const flags = random.pick([0, 0, 0x80, 0x80, 0x40, 0xc0]);
  const hasKey = flags === 0 && random.once(2);
  encoding.writeUint8(out, kind | flags | (hasKey ? 0x20 : 0));
  if (kind === 0 || kind === 10) return encoding.writeVarUint(out, random.pick(numbers));
  if (flags & 0x80) writeId(writer);
  if (flags & 0x40) writeId(writer);
  if (flags === 0) writeParent(writer);
  if (hasKey) encoding.writeVarString(out, keyIn(writer));
  contents[kind]?.(writer);
};

const writeStructs = (writer: Writer): void => {
  const { random, known, out } = writer;
  for (let left = writeCount(writer, random.once(40) ? 30 : 2); left > 0; left -= 1) {
    const structs = random.once(30) ? random.below(200) : random.below(4);
    encoding.writeVarUint(out, structs);
    const client = random.once(4) ? anyClient(writer) : known.own;
    encoding.writeVarUint(out, client);
    const next = Y.getState(known.doc.store, client);
    encoding.writeVarUint(out, random.once(4) ? clockOf(writer, client) : next);
    for (let struct = 0; struct < structs; struct += 1) writeStruct(writer);
  }
};

const writeDeletes = (writer: Writer): void => {
  const { random, out } = writer;
  for (let left = writeCount(writer, 2); left > 0; left -= 1) {
    const client = anyClient(writer);
    encoding.writeVarUint(out, client);
    for (let ranges = writeCount(writer, random.once(30) ? 500 : 3); ranges > 0; ranges -= 1) {
      encoding.writeVarUint(out, clockOf(writer, client));
      encoding.writeVarUint(out, random.once(20) ? random.pick(numbers) : random.below(6));
    }
  }
};

/** An update after the grammar of Yjs, with whatever an attacker would like in every place. */
export const writeUpdate = (random: Random, known: Known): Uint8Array =>
  encoding.encode((out) => {
    const writer = { random, known, out };
    writeStructs(writer);
    writeDeletes(writer);
  });
