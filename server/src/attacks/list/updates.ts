import { notesOf, planValues } from '@fourchairs/shared/document/plan-items.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import { craft, rawDelete, rawUpdate } from '#collab/testing/craft.ts';
import { addTitled, titleOf } from '#collab/testing/words.ts';

import { idOf, lastWord, oneByOne, sendEdits, summary } from '../answers.ts';
import type { Attack } from '../attack.ts';
import type { Seat } from '../seat.ts';
import { until } from '../until.ts';

const malformed = 'refused malformed, closed 4400';
const forged = 'refused forged, closed 4422';
const notAllowed = 'refused not-allowed';
const tooBig = 'refused too-big';

/** An update whose only string says it is longer than it is: a careless reader returns what lies behind it in memory. */
const tooLongString = (own: number): Uint8Array =>
  rawUpdate(1, 1, own, 0, 4, 1, 'outcomes', 4_000, Uint8Array.of(120));

const wrongContent: readonly ((doc: Y.Doc, outcome: string) => void)[] = [
  (doc) => doc.getMap('secret').set('a', 1),
  (doc) => planValues(doc).set('nextDate', new Y.Doc()),
  (doc) => planValues(doc).set('nextDate', new Uint8Array(9)),
  (doc) => planValues(doc).set('nextDate', { a: 1 }),
  (doc, outcome) => titleOf(doc, outcome).insertEmbed(0, { a: 1 }),
];

/** The kind of a root is not on the wire: this is a list put into a map. */
const wrongKind = (own: number): Uint8Array => rawUpdate(1, 1, own, 0, 4, 1, 'outcomes', 'x', 0);

const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

const nest = (doc: Y.Doc): void => {
  let inner = new Y.XmlElement('blockquote');
  notesOf(doc).insert(0, [inner]);
  for (let level = 0; level < 5_000; level += 1) {
    const next = new Y.XmlElement('blockquote');
    inner.insert(0, [next]);
    inner = next;
  }
};

/** Attacks with an update that no page sends. */
/** The attacker writes something of their own, and `edit` is what they will do to it; it is not done here. */
const prepare = async (
  attacker: Seat,
  write: (doc: Y.Doc) => (doc: Y.Doc) => void,
): Promise<Uint8Array> => {
  const page = await attacker.open();
  const edit = write(page.doc);
  await until('it to be saved', () => page.saved === page.sent);
  const update = craft(page.doc, idOf(page), edit);
  page.end();
  return update;
};

const prepareHoles = (attacker: Seat): Promise<Uint8Array> =>
  prepare(attacker, (mine) => {
    const letters = 9_000;
    const outcome = addTitled(mine, 'ab'.repeat(letters));
    return (doc) => {
      const title = titleOf(doc, outcome);
      for (let at = letters - 1; at >= 0; at -= 1) title.delete(at * 2, 1);
    };
  });

const prepareGap = (attacker: Seat): Promise<Uint8Array> =>
  prepare(attacker, (mine) => {
    const pieces = 3_000;
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText('end');
    paragraph.insert(0, [text]);
    mine.transact(() => {
      notesOf(mine).insert(0, [paragraph]);
      text.format(0, 3, { bold: {} });
      for (let piece = 0; piece < pieces; piece += 1) text.insert(0, 'x', {});
    });
    return (doc) => {
      const first = notesOf(doc).get(0);
      const words = first instanceof Y.XmlElement ? first.get(0) : null;
      if (words instanceof Y.XmlText) words.delete(0, pieces);
    };
  });

export const updateAttacks: readonly Attack[] = [
  {
    n: 15,
    rule: 'GATE3',
    what: 'the 7-byte bomb',
    volume: 1_000,
    few: 5,
    answer: malformed,
    run: ({ attacker }, count) => sendEdits(attacker, count, () => rawUpdate(1, 2 ** 26, 1, 0)),
  },
  {
    n: 16,
    rule: 'GATE3',
    what: 'a V2 update as V1',
    volume: 200,
    few: 2,
    answer: malformed,
    run: ({ attacker, victim, outcome }, count) =>
      sendEdits(attacker, count, (client) => {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(victim.doc));
        doc.clientID = idOf(client);
        const before = Y.encodeStateVector(doc);
        titleOf(doc, outcome).insert(0, 'Yes ');
        return Y.encodeStateAsUpdateV2(doc, before);
      }),
  },
  {
    n: 17,
    rule: 'GATE3',
    what: 'a length beyond the frame',
    volume: 500,
    few: 3,
    answer: malformed,
    run: ({ attacker }, count) =>
      sendEdits(attacker, count, (client) => tooLongString(idOf(client))),
  },
  {
    n: 18,
    rule: 'GATE4',
    what: 'words under the victim’s id at its next clock',
    volume: 200,
    few: 2,
    answer: forged,
    run: ({ attacker, victim, outcome }, count) =>
      sendEdits(attacker, count, () =>
        craft(victim.doc, idOf(victim), (doc) => titleOf(doc, outcome).insert(0, 'I agree: ')),
      ),
  },
  {
    n: 19,
    rule: 'GATE6',
    what: 'deletes of what the victim types next',
    volume: 200,
    few: 2,
    answer: forged,
    run: ({ attacker, victim }, count) =>
      sendEdits(attacker, count, () =>
        rawDelete(idOf(victim), Y.getState(victim.doc.store, idOf(victim)), 1_000),
      ),
  },
  {
    n: 20,
    rule: 'GATE5',
    what: 'lengths and clocks of 2^50',
    volume: 200,
    few: 4,
    answer: malformed,
    run: ({ attacker }, count) =>
      sendEdits(attacker, count, (client, index) =>
        index % 2 === 0
          ? rawUpdate(1, 1, idOf(client), 0, 0, 2 ** 50, 0)
          : rawUpdate(1, 1, idOf(client), 2 ** 50, 0, 1, 0),
      ),
  },
  {
    n: 21,
    rule: 'GATE5',
    what: 'words that lean on words that never came',
    volume: 100,
    few: 2,
    answer: 'asked again, then kept',
    run: async ({ attacker, victim, outcome }, count) => {
      const answers: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const client = await attacker.silent();
        const own = idOf(client);
        const doc = new Y.Doc();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(victim.doc));
        const type = (words: string): Uint8Array => {
          const update = craft(doc, own, (page) => titleOf(page, outcome).insert(0, words));
          Y.applyUpdate(doc, update);
          return update;
        };
        type('a');
        client.sendEdit(syncType.update, type('b'));
        const told = await lastWord(client);
        const isKept = client.saved > 0;
        client.sendEdit(syncType.step2, Y.encodeStateAsUpdate(doc));
        await until('it to be kept', () => client.saved === client.sent || client.ended !== null);
        answers.push(told === 'nothing' && !isKept ? 'asked again, then kept' : told);
        // Taken back, so that the victim's words are the same as before.
        await until('the victim to see it', () =>
          titleOf(victim.doc, outcome).toJSON().startsWith('ba'),
        );
        titleOf(victim.doc, outcome).delete(0, 2);
        await until('the victim to be saved', () => victim.saved === victim.sent);
        client.end();
      }
      return summary(answers);
    },
  },
  {
    n: 22,
    rule: 'GATE4',
    what: 'ids nobody was leased, 10,000 in a frame',
    volume: 20,
    few: 1,
    answer: forged,
    run: ({ attacker }, count) =>
      sendEdits(attacker, count, (_client, index) => {
        const ids = Array.from({ length: 10_000 }, (_, id) => 1_000_000 * (index + 1) + id);
        return rawUpdate(10_000, ...ids.flatMap((id) => [1, id, 0, 4, 1, 'plan', 'x']), 0);
      }),
  },
  {
    n: 23,
    rule: 'GATE7',
    what: 'a wrong root, a subdocument, binary, an object, an embed',
    volume: 200,
    few: 5,
    answer: notAllowed,
    run: ({ attacker, victim, outcome }, count) =>
      sendEdits(attacker, count, (client, index) =>
        craft(victim.doc, idOf(client), (doc) =>
          wrongContent[index % wrongContent.length]?.(doc, outcome),
        ),
      ),
  },
  {
    n: 23,
    rule: 'GATE9',
    what: 'a list where a map stands',
    volume: 50,
    few: 1,
    answer: forged,
    run: ({ attacker }, count) => sendEdits(attacker, count, (client) => wrongKind(idOf(client))),
  },
  {
    n: 24,
    rule: 'GATE7',
    what: 'nesting 5,000 deep',
    volume: 50,
    few: 1,
    answer: notAllowed,
    run: ({ attacker, victim }, count) =>
      sendEdits(attacker, count, (client) => craft(victim.doc, idOf(client), nest)),
  },
  {
    n: 25,
    rule: 'GATE7',
    what: 'keys that reach into JavaScript',
    volume: 150,
    few: 3,
    answer: notAllowed,
    run: ({ attacker, victim }, count) =>
      sendEdits(attacker, count, (client, index) =>
        craft(victim.doc, idOf(client), (doc) =>
          planValues(doc).set(forbiddenKeys[index % forbiddenKeys.length] ?? '', 'x'),
        ),
      ),
  },
  {
    n: 45,
    rule: 'GATE6',
    what: 'nine thousand letters taken out here and there by one frame',
    volume: 200,
    few: 2,
    answer: tooBig,
    run: async ({ attacker }, count) => {
      const holes = await prepareHoles(attacker);
      return sendEdits(attacker, count, () => holes);
    },
  },
  {
    n: 46,
    rule: 'GATE6',
    what: 'a formatted paragraph of three thousand pieces taken out by eleven bytes',
    volume: 200,
    few: 2,
    answer: tooBig,
    run: async ({ attacker }, count) => {
      const gap = await prepareGap(attacker);
      return sendEdits(attacker, count, () => gap);
    },
  },
  {
    n: 32,
    rule: 'GATE4',
    what: 'everybody’s words sent again',
    volume: 200,
    few: 2,
    answer: 'nothing',
    run: ({ attacker, victim }, count) =>
      oneByOne(attacker, count, (client) =>
        client.sendEdit(syncType.step2, Y.encodeStateAsUpdate(victim.doc)),
      ),
  },
];
