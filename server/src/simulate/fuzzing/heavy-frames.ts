import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import { craft, rawUpdate } from '#collab/testing/craft.ts';
import { syncFrame } from '#collab/testing/test-client.ts';

import type { Random } from '../random.ts';
import type { Known } from './write-update.ts';

/** Just under what one frame may have. */
const mostBytes = 255_000;

const leftOf = Uint8Array.of(0x84);
const between = Uint8Array.of(0xc4);
const rightOf = Uint8Array.of(0x44);

const repeat = (
  count: number,
  write: (index: number) => readonly (number | string | Uint8Array)[],
) => Array.from({ length: count }, (_, index) => write(index)).flat();

/** A client id for each struct, each leaning on the last of them. */
const manyClients = (): Uint8Array => {
  const count = 17_000;
  return rawUpdate(
    count,
    ...repeat(count, (id) => [1, 1_000_000 + id, 0, leftOf, 1_000_000 + count - 1, 0, 'x']),
    0,
  );
};

/** The same words deleted over and over. */
const sameDeletes = ({ doc }: Known): Uint8Array => {
  const [client, structs] = [...doc.store.clients].toSorted(
    (a, b) => b[1].length - a[1].length,
  )[0] ?? [0, []];
  const length = Y.getState(doc.store, client);
  const count = Math.floor(mostBytes / 5);
  if (structs.length === 0) return rawUpdate(0, 0);
  return rawUpdate(0, 1, client, count, ...repeat(count, () => [0, length]));
};

const idAt = (text: Y.Text, place: number): { readonly client: number; readonly clock: number } => {
  let left = place;
  for (let item = text._start; item !== null; item = item.right) {
    if (left < item.length) return { client: item.id.client, clock: item.id.clock + left };
    left -= item.length;
  }
  return { client: 0, clock: 0 };
};

/** The first paragraph of the notes, which may hold more than a plain text; of a lane, the first words. */
const longestText = ({ doc, field }: Known): Y.Text | null => {
  if (field.kind !== 'meeting') return entriesOf(doc)[0]?.words ?? null;
  const [first] = notesOf(doc).toArray();
  const text = first instanceof Y.XmlElement ? first.get(0) : null;
  return text instanceof Y.XmlText ? text : null;
};

/** Words that all want to stand at the very start, each left of another place: Yjs looks at all for each. */
const conflicts = (known: Known): Uint8Array => {
  const { doc, own } = known;
  const text = longestText(known);
  if (text === null || text.length === 0) return rawUpdate(0, 0);
  const count = 15_000;
  const next = Y.getState(doc.store, own);
  return rawUpdate(
    1,
    count,
    own,
    next,
    ...repeat(count, (index) => {
      const { client, clock } = idAt(text, index % text.length);
      return [rightOf, client, clock, 'x'];
    }),
    0,
  );
};

/** Words of which each leans on one place and reaches for the far end. */
const fans = (known: Known): Uint8Array => {
  const { doc, own } = known;
  const text = longestText(known);
  if (text === null || text.length < 2) return rawUpdate(0, 0);
  const [first, last] = [idAt(text, 0), idAt(text, text.length - 1)];
  const count = 12_000;
  const next = Y.getState(doc.store, own);
  return rawUpdate(
    1,
    count,
    own,
    next,
    ...repeat(count, () => [between, first.client, first.clock, last.client, last.clock, 'x']),
    0,
  );
};

/** Every second letter of the longest text, each a deletion by itself. */
const manyDeletes = (known: Known): Uint8Array => {
  const text = longestText(known);
  const ranges = new Map<number, number[]>();
  for (let item = text?._start ?? null; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { client, clock } = item.id;
    const clocks = ranges.get(client) ?? [];
    ranges.set(client, clocks);
    for (let unit = 0; unit < item.length; unit += 2) clocks.push(clock + unit);
  }
  return rawUpdate(
    0,
    ranges.size,
    ...[...ranges].flatMap(([client, clocks]) => [
      client,
      clocks.length,
      ...clocks.toSorted((a, b) => a - b).flatMap((clock) => [clock, 1]),
    ]),
  );
};

const empty = Uint8Array.of(0);
/** Structs of nothing, as many as fit. */
const crumbs = ({ doc, own }: Known): Uint8Array => {
  const count = 30_000;
  return rawUpdate(
    1,
    count,
    own,
    Y.getState(doc.store, own),
    ...repeat(count, () => [0, 1]),
    empty,
  );
};

/** Nothing is wrong with it: as many outcomes or entries as fit, all at once. What is taken costs more than what is refused. */
const manyItems = ({ doc, own, field, self }: Known, random: Random): Uint8Array =>
  craft(
    doc,
    own,
    (page) => {
      for (let left = 600; left > 0; left -= 1) field.add(page, `Item ${left}`, { random, self });
    },
    field.kind,
  );

type Make = (known: Known, random: Random) => Uint8Array;
type Heavy = readonly [what: string, make: Make];

const asFrame =
  (make: Make): Make =>
  (known, random) =>
    syncFrame(syncType.update, make(known, random));

/** Frames of the size that is allowed, each made to cost as much as can be. */
export const heavyFrames: readonly [Heavy, ...Heavy[]] = [
  ['many clients', asFrame(manyClients)],
  ['the same deletes', asFrame(sameDeletes)],
  ['conflicts', asFrame(conflicts)],
  ['fans', asFrame(fans)],
  ['many deletes', asFrame(manyDeletes)],
  ['crumbs', asFrame(crumbs)],
  ['many items', asFrame(manyItems)],
];
