import { describe } from 'vitest';

import type { DocumentKey } from '#store/store.ts';
import { appendContract } from '#store/testing/contract/append-contract.ts';
import { compactContract } from '#store/testing/contract/compact-contract.ts';
import { type Hands, damageContract } from '#store/testing/contract/damage-contract.ts';
import { leaseContract } from '#store/testing/contract/lease-contract.ts';
import type { DocumentsUnderTest } from '#store/testing/store-under-test.ts';

import { type Kept, MemoryDocumentStore } from './memory-document-store.ts';

const memory = new MemoryDocumentStore();
const people = new Set<string>();
memory.people = people as typeof memory.people;

/** As much of a store as it takes to make documents. */
const under: DocumentsUnderTest = {
  store: {
    documents: memory,
    healthy: () => true,
    schools: {
      addSchool: () => Promise.resolve(),
      addPerson: async ({ id }) => void people.add(id),
      addPupil: async (_pupil, { id }) => void people.add(id),
    },
    meetings: {
      createMeeting: async ({ id: meeting }, _people, documents) => {
        for (const { name, schema } of documents) memory.create({ meeting, name }, schema);
      },
    },
  },
  // Its disk is this process.
  reopen: () => Promise.resolve(),
};

const at =
  <Rest extends readonly unknown[]>(change: (kept: Kept, ...rest: Rest) => void) =>
  async (key: DocumentKey, ...rest: Rest) =>
    memory.change(key, (kept) => change(kept, ...rest));

const hands: Hands = {
  change: at((kept, seq, values) => {
    kept.rows = kept.rows
      .map((row) => (row.seq === seq ? { ...row, ...values } : row))
      .toSorted((a, b) => a.seq - b.seq);
  }),
  remove: at((kept, seq) => {
    kept.rows = kept.rows.filter((row) => row.seq !== seq);
  }),
  changeHead: at((kept, values) => {
    kept.head = { ...kept.head, ...values };
  }),
  changeSnapshot: at((kept, values) => {
    if (kept.snapshot) kept.snapshot = { ...kept.snapshot, ...values };
  }),
};

/** The engine’s tests and the simulation stand on it: it owes what every disk of documents owes. */
describe('the disk in memory', () => {
  describe('appending', () => {
    appendContract(() => under);
  });
  describe('compacting', () => {
    compactContract(() => under);
  });
  describe('leases', () => {
    leaseContract(() => under);
  });
  describe('damage', () => {
    damageContract(
      () => under,
      () => hands,
    );
  });
});
