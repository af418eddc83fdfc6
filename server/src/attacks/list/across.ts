import { addEntry, entriesIn, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { type DocumentKind } from '@fourchairs/shared/document/roots.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import { craft } from '#collab/testing/craft.ts';
import { addTitled } from '#collab/testing/words.ts';
import { paragraphOf } from '#simulate/honest-typist.ts';
import { type Random, createRandom } from '#store/testing/keeping/random.ts';

import { idOf, lastWord } from '../answers.ts';
import type { Attack, Scene } from '../attack.ts';
import type { Seat } from '../seat.ts';
import { until } from '../until.ts';
import type { WireClient } from '../wire-client.ts';

/** The same writes every time. */
const seed = 20_261_128;
const names = ['child', 'mum', 'teacher', 'interpreter'] as const;

/** Who writes for somebody else: an interpreter in the lane of whom they came with, under their own name. */
const writesFor: Partial<Record<(typeof names)[number], (typeof names)[number]>> = {
  interpreter: 'mum',
};

/** A document, its owner (nobody owns the plan), and the owner's page of it, whose state the attacker is taken to know. */
type Held = {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly owner: Seat | null;
  readonly page: WireClient;
  /** Words of the owner's in it; of a preparation nobody else may ever see them. */
  readonly mark: string;
};

const intruder = 'intruder was here';

const say = (doc: Y.Doc, words: string, by: Seat): void =>
  void addEntry(doc, {
    kind: 'view',
    topic: 'my-words',
    words,
    saidBy: by.personId,
    typedBy: by.personId,
    how: 'self',
    lang: 'en',
    helpedBy: null,
  });

/** Everybody has written in their own lane and preparation. */
const holdAll = async ({ victim }: Scene, seats: readonly Seat[]): Promise<Held[]> => {
  const held: Held[] = [
    { name: 'meeting', kind: 'meeting', owner: null, page: victim, mark: 'Read' },
  ];
  for (const owner of seats) {
    for (const kind of ['lane', 'prep'] as const) {
      const name = `${kind}.${owner.personId}`;
      if (!owner.paths.has(name)) continue;
      const page = await owner.open(name);
      const mark = `private words ${name}`;
      say(page.doc, mark, owner);
      await until('the words', () => page.saved === page.sent);
      held.push({ name, kind, owner, page, mark });
    }
  }
  return held;
};

type Write = (known: Y.Doc, clientId: number, by: Seat, kind: DocumentKind) => Uint8Array;

/** What is sent: all kinds of update, each with all that a page of the document knows. */
const writes: readonly Write[] = [
  (known, id, by) => craft(known, id, (doc) => say(doc, intruder, by), 'lane'),
  (known, id) => craft(known, id, (doc) => void addTitled(doc, intruder)),
  (known, id) => craft(known, id, (doc) => notesOf(doc).insert(0, [paragraphOf(intruder)])),
  (known, id) => craft(known, id, (doc) => doc.getText('nowhere').insert(0, intruder)),
  (known, id, by, kind) =>
    craft(
      known,
      id,
      (doc) => {
        const [first] = kind === 'meeting' ? [] : entriesOf(doc);
        if (first) first.words.insert(0, intruder);
        else say(doc, intruder, by);
      },
      kind,
    ),
  // Only deletes: everything that is there.
  (known, id, _by, kind) =>
    craft(known, id, (doc) => void (kind !== 'meeting' && entriesIn(doc).in.clear()), kind),
];

const addressOf = (seat: Seat, name: string): string =>
  seat.address('meeting').replace(/\/meeting$/, `/${name}`);

/** May write there: then it is no attack. */
const mayWrite = (seats: readonly Seat[], seat: Seat, { owner, kind }: Held): boolean => {
  if (owner === null) return false;
  const [writer, whose] = [seat, owner].map((each) => names[seats.indexOf(each)]);
  return owner === seat || (kind === 'lane' && writer !== undefined && writesFor[writer] === whose);
};

const welcomed = (client: WireClient): Promise<void> =>
  until('an answer', () => client.ended !== null || client.welcome !== null);

/** One write of somebody, on a connection of theirs, into a document that is not theirs, or of something that does not belong in the plan. */
const writeAcross = async (
  random: Random,
  seats: readonly Seat[],
  held: readonly Held[],
): Promise<{ readonly client: WireClient; readonly isAsItself: boolean }> => {
  const seat = random.pick(seats);
  const target = random.pick(held.filter((each) => !mayWrite(seats, seat, each)));
  const known = random.pick(held).page.doc;
  const may = target.kind === 'meeting' ? [writes[0], writes[3]] : writes;
  const write = must(random.pick(may), 'a write');
  const frames = [syncType.update, syncType.step2];
  const client = seat.dial(target.name, { isPolite: false }, addressOf(seat, target.name));
  // Some wait for what the server says first, and some do not (JOIN5).
  if (random.below(2) === 0) await welcomed(client);
  // Its own too: whatever comes under another is refused before anything else is looked at (GATE4).
  const own = client.welcome === null ? [] : [idOf(client), idOf(client), idOf(client)];
  const others = [idOf(target.page), idOf(random.pick(held).page), 1 + random.below(2 ** 31)];
  const id = random.pick([...others, ...own]);
  const state = random.below(2) === 0 ? target.page.doc : known;
  client.sendEdit(random.pick(frames), write(state, id, seat, target.kind));
  await lastWord(client);
  return { client, isAsItself: id === idOf(client) };
};

const holds = (frames: readonly Uint8Array[], text: string): boolean =>
  frames.some((frame) => Buffer.from(frame).includes(text));

/** What stands in a document for its owner who opens it anew. */
const lookAgain = async (scene: Scene, { name, owner, mark }: Held): Promise<string[]> => {
  const page = await (owner ?? scene.teacher).open(name);
  const state = Buffer.from(Y.encodeStateAsUpdate(page.doc));
  page.end();
  return [
    ...(state.includes(intruder) ? [`LANDED in ${name}`] : []),
    ...(state.includes(mark) ? [] : [`words LOST in ${name}`]),
  ];
};

const play = async (scene: Scene, count: number): Promise<string> => {
  const random = createRandom(seed);
  const seats = await Promise.all(names.map((name) => scene.seat(name)));
  const held = await holdAll(scene, seats);
  const found: string[] = [];
  let asItself = 0;
  for (let index = 0; index < count; index += 1) {
    const { client, isAsItself } = await writeAcross(random, seats, held);
    if (isAsItself) asItself += 1;
    client.end();
    for (const { name, mark, kind } of held) {
      if (kind === 'prep' && holds(client.wire, mark)) found.push(`SEEN ${name}`);
    }
  }
  // The few of a short run are not always among them.
  if (asItself === 0 && count >= 40) found.push('NEVER under its own id');
  for (const each of held) found.push(...(await lookAgain(scene, each)));
  for (const { owner, page } of held) if (owner) page.end();
  return found.join(', ') || 'nothing landed, nothing seen';
};

/** Whatever is written into documents of others, by whomever, in any way. */
export const acrossAttack: Attack = {
  n: 28,
  rule: 'GATE2',
  what: `writes across documents, at random (seed ${seed})`,
  volume: 1_000,
  few: 40,
  answer: 'nothing landed, nothing seen',
  run: play,
};
