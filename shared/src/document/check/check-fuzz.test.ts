import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { addMeasurement } from '#document/measurements.ts';
import { setNextDate } from '#document/next-date.ts';
import {
  addOutcome,
  listOutcomes,
  moveOutcome,
  removeOutcome,
  restoreOutcome,
  setOutcome,
} from '#document/outcomes.ts';
import { notesOf } from '#document/plan-items.ts';
import { createDocument } from '#document/roots.ts';
import { seedPlan } from '#document/seed/seed-plan.ts';
import { addSupport, linkOutcome, listSupport } from '#document/support-lines.ts';
import { people, recordPlan } from '#document/testing/arbitrary-record.ts';
import { must } from '#lib/must.ts';

import { checkChanged } from './check-changed.ts';
import { checkDocument } from './check-document.ts';

type Step = {
  readonly who: number;
  readonly what: string;
  readonly at: number;
  readonly to: number;
};

const editItems = (doc: Y.Doc, { what, at, to }: Step): void => {
  const outcomes = listOutcomes(doc);
  const id = outcomes[at % Math.max(1, outcomes.length)]?.id ?? addOutcome(doc, { origin: 'new' });
  const typedBy = must(people[0], 'person');
  if (what === 'move')
    moveOutcome(doc, id, outcomes[to % Math.max(1, outcomes.length)]?.id ?? null);
  if (what === 'remove') removeOutcome(doc, id);
  if (what === 'restore') restoreOutcome(doc, id);
  if (what === 'set') setOutcome(doc, id, { targetValue: to, decision: to > 9 ? 'adapt' : null });
  if (what === 'measure') addMeasurement(doc, id, { day: '2026-03-19', value: to, typedBy });
  if (what === 'date') setNextDate(doc, to > 9 ? '2026-07-02' : null);
  if (what === 'link')
    linkOutcome(doc, listSupport(doc)[0]?.id ?? addSupport(doc, { origin: 'new' }), id, to > 9);
};

const editNotes = (doc: Y.Doc, { what, at, to }: Step): void => {
  const notes = notesOf(doc);
  const block = notes.length === 0 ? null : notes.get(at % notes.length);
  if (what === 'delete' && notes.length > 0) notes.delete(at % notes.length, 1);
  if (what === 'paragraph') {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('words')]);
    notes.insert(at % (notes.length + 1), [paragraph]);
  }
  const words = block instanceof Y.XmlElement && block.length > 0 ? block.get(0) : null;
  if (!(words instanceof Y.XmlText)) return;
  if (what === 'type') words.insert(to % (words.length + 1), 'x', to > 9 ? { bold: {} } : {});
  if (what === 'erase' && words.length > 0) words.delete(to % words.length, 1);
  if (what === 'bold') words.format(0, words.length, { bold: to > 9 ? {} : null });
};

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom(
    'move',
    'remove',
    'restore',
    'set',
    'measure',
    'date',
    'link',
    'delete',
    'paragraph',
    'type',
    'erase',
    'bold',
    'sync',
  ),
  at: fc.nat(20),
  to: fc.nat(20),
});

it('GATE9 finds nothing wrong in anything two people do with the accessors and the editor at once', () => {
  fc.assert(
    fc.property(recordPlan, fc.array(step, { maxLength: 40 }), (plan, steps) => {
      const server = createDocument('meeting');
      const problems: string[] = [];
      server.on('afterTransaction', (transaction: Y.Transaction) => {
        for (const { code } of checkChanged(server, 'meeting', transaction)) problems.push(code);
      });
      for (const { update } of seedPlan(plan, () => 7)) Y.applyUpdate(server, update);
      const clients = [0, 1].map(() => createDocument('meeting'));
      const sync = (client: Y.Doc) => {
        Y.applyUpdate(server, Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)));
        Y.applyUpdate(client, Y.encodeStateAsUpdate(server, Y.encodeStateVector(client)));
      };
      clients.forEach(sync);
      for (const each of steps) {
        const client = must(clients[each.who], 'client');
        if (each.what === 'sync') sync(client);
        client.transact(() => {
          editItems(client, each);
          editNotes(client, each);
        });
      }
      clients.forEach(sync);
      expect(problems).toEqual([]);
      expect(checkDocument(server, 'meeting')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
