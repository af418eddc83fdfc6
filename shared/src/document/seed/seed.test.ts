import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { checkDocument } from '#document/check/check-document.ts';
import { laneToRecord } from '#document/lane-to-record.ts';
import { listOutcomes } from '#document/outcomes.ts';
import { planToRecord } from '#document/plan-to-record.ts';
import type { AuthorOf } from '#document/record-text.ts';
import type { RecordText } from '#document/record.ts';
import { createDocument, type DocumentKind } from '#document/roots.ts';
import { people, pupil, recordEntries, recordPlan } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { seedEntries } from './seed-entries.ts';
import { seedPlan } from './seed-plan.ts';
import type { ClientIdOf, SeedUpdate } from './seed-writer.ts';

const maker = 900;
const clientIdOf: ClientIdOf = (person) => (person === null ? maker : 100 + people.indexOf(person));
const authorOf: AuthorOf = (clientId) => people[clientId - 100] ?? null;

/** The document after every part in order; each part alone may only use its author's client id (JOIN7, GATE4, GATE5). */
const grow = (kind: DocumentKind, updates: readonly SeedUpdate[]): Y.Doc => {
  const doc = createDocument(kind);
  for (const { author, clientId, update } of updates) {
    expect(clientId).toBe(clientIdOf(author));
    const { structs } = Y.decodeUpdate(update);
    expect(structs.every((struct) => struct.id.client === clientId)).toBe(true);
    Y.applyUpdate(doc, update);
    expect(doc.store.pendingStructs).toBeNull();
  }
  return doc;
};
const fits = ({ text, by }: RecordText): boolean =>
  by.reduce((sum, run) => sum + run.length, 0) === text.length;

it('JOIN7 a plan written as first content reads back as the same record', () => {
  fc.assert(
    fc.property(recordPlan, (plan) => {
      const doc = grow('meeting', seedPlan(plan, clientIdOf));
      expect(planToRecord(doc, authorOf, pupil)).toEqual(plan);
      expect(checkDocument(doc, 'meeting')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('JOIN7 a lane written as first content reads back as the same record', () => {
  const owner = must(people[0], 'owner');
  fc.assert(
    fc.property(recordEntries, (entries) => {
      const doc = grow('lane', seedEntries('lane', entries, clientIdOf));
      expect(laneToRecord(doc, owner, authorOf)).toEqual({ person: owner, entries });
      expect(checkDocument(doc, 'lane')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('runs add up to their text, whatever two people type and delete at once', () => {
  const edit = fc.record({ who: fc.nat(1), at: fc.nat(30), remove: fc.nat(4), words: fc.string() });
  fc.assert(
    fc.property(recordPlan, fc.array(edit, { maxLength: 20 }), (plan, edits) => {
      const docs = [0, 1].map((who) => {
        const doc = grow('meeting', seedPlan(plan, clientIdOf));
        doc.clientID = 101 + who * 400;
        return doc;
      });
      for (const { who, at, remove, words } of edits) {
        const doc = docs[who];
        const title = doc === undefined ? undefined : listOutcomes(doc)[0]?.text('title');
        if (title === undefined) continue;
        const from = at % (title.length + 1);
        title.delete(from, Math.min(remove, title.length - from));
        title.insert(from, words);
      }
      const [a, b] = docs.map((doc) => Y.encodeStateAsUpdate(doc));
      const both = createDocument('meeting');
      for (const update of [a, b]) if (update !== undefined) Y.applyUpdate(both, update);
      for (const { title } of planToRecord(both, authorOf).outcomes) expect(fits(title)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
