import { addOutcome, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { threadMs } from '#bench/thread-ms.ts';
import { Credits } from '#collab/credits.ts';
import { createEditGate } from '#collab/edit-gate.ts';
import { decodeEdit } from '#collab/gate/decode-edit.ts';
import { defaultCollabLimits } from '#collab/limits.ts';
import { LiveDocument } from '#collab/live-document.ts';
import { takeEdits } from '#collab/take-edits.ts';
import { newId } from '#lib/new-id.ts';

import type { Scenario } from './scenario.ts';

const outcomes = 20;
const title = 'Reads a short text aloud to somebody at home, three evenings a week. ';
const typistId = 7;
/** A text as long as this is left for the next. */
const inAField = 500;

/** A plan, and what somebody's page sends who types on in one of its titles: a frame a letter. */
type Typed = { readonly state: Uint8Array; readonly updates: readonly Uint8Array[] };

const typeOn = (letters: number): Typed => {
  const doc = createDocument('meeting');
  const ids = Array.from({ length: outcomes }, () =>
    addOutcome(doc, { origin: 'new', texts: { title } }),
  );
  const state = Y.encodeStateAsUpdate(doc);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  // As a page does: words of its own stand under an id of its own.
  doc.clientID = typistId;
  for (let letter = 0; letter < letters; letter += 1) {
    const text = outcomeText(doc, ids[Math.floor(letter / inAField)] ?? '', 'title');
    text.insert(text.length, 'a');
  }
  return { state, updates };
};

type Take = (update: Uint8Array) => void;

const clock = { now: () => Date.now() };
const gateOf = createEditGate(defaultCollabLimits);

/** All that the server does with an edit between its socket and the commit. */
const whole = ({ state }: Typed): Take => {
  const document = new LiveDocument('meeting', { limit: defaultCollabLimits.documentBytes, clock });
  document.fill([state]);
  const person = newId<PersonId>();
  const credits = new Credits((_client, _clock, length) => [{ length, person }]);
  const who = {
    isLeased: (client: number) => client === typistId,
    people: { typistOf: () => person, isOfMeeting: () => true, isPupil: () => false, helper: null },
    readOnly: null,
    credit: (transaction: Y.Transaction) => credits.of(transaction, person, clock.now()),
  };
  return (update) => {
    const edit = { kind: 'edit', step: 'update', update, count: 1 } as const;
    const taken = takeEdits({ document, gate: gateOf }, [edit], who);
    if (taken.kind !== 'sound' || taken.update === null) throw new Error('A letter was not taken');
  };
};

/** What Yjs does with it, and nothing else. */
const yjsAlone = ({ state }: Typed): Take => {
  const doc = createDocument('meeting');
  Y.applyUpdate(doc, state);
  return (update) => Y.applyUpdate(doc, update);
};

const decoding = (): Take => (update) => void decodeEdit(update);

/** Microseconds of the thread a letter, one letter in each document after the other. */
const costOf = (typed: readonly Typed[], open: (typed: Typed) => Take): number => {
  const takes = typed.map((each) => ({ take: open(each), updates: each.updates }));
  const letters = typed[0]?.updates.length ?? 0;
  const began = threadMs();
  for (let letter = 0; letter < letters; letter += 1) {
    for (const { take, updates } of takes) {
      const update = updates[letter];
      if (update !== undefined) take(update);
    }
  }
  return ((threadMs() - began) * 1000) / (letters * typed.length);
};

const inTurn = 200;

/** What a keystroke costs before it goes to the disk (the budget of GATE9), beside Yjs in the same process. */
export const gate: Scenario = {
  name: 'gate',
  what: `keystrokes without sockets and disk, into one plan of ${outcomes} outcomes, and into ${inTurn} in turn`,
  figures: {
    one: { unit: 'µs of the thread a keystroke, one plan', digits: 1 },
    oneYjs: { unit: 'Yjs alone', digits: 1 },
    many: { unit: `µs, ${inTurn} plans in turn`, digits: 1 },
    manyYjs: { unit: 'Yjs alone, in turn', digits: 1 },
    decode: { unit: 'µs to decode', digits: 1 },
  },
  takes: ({ name }) => name === 'ours',
  run: async (_contender, part) => {
    const letters = Math.max(100, Math.round(outcomes * inAField * part));
    const one = [typeOn(letters)];
    const many = Array.from({ length: inTurn }, () => typeOn(Math.ceil(letters / inTurn)));
    // What was never run before is slower than what a server has run all day.
    for (const open of [whole, yjsAlone, decoding]) costOf(many, open);
    return {
      one: costOf(one, whole),
      oneYjs: costOf(one, yjsAlone),
      many: costOf(many, whole),
      manyYjs: costOf(many, yjsAlone),
      decode: costOf(many, decoding),
    };
  },
};
