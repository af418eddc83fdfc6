import { randomInt } from 'node:crypto';

import { carryIn } from '@fourchairs/shared/document/carry-in.ts';
import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import { seedPlan } from '@fourchairs/shared/document/seed/seed-plan.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { documentNames } from '#auth/document-names.ts';
import type { Lease, NewDocument, ParticipantRow } from '#store/store.ts';

/** Client ids for the first authors of a new document, each given once. */
const createFirstLeases = (maker: PersonId) => {
  const ids = new Map<PersonId, number>();
  const taken = new Set<number>();
  const draw = (): number => {
    const id = randomInt(1, 2 ** 32);
    if (taken.has(id)) return draw();
    taken.add(id);
    return id;
  };
  return {
    clientIdOf: (person: PersonId | null): number => {
      const author = person ?? maker;
      const id = ids.get(author) ?? draw();
      ids.set(author, id);
      return id;
    },
    all: (): readonly Lease[] => [...ids].map(([person, clientId]) => ({ clientId, person })),
  };
};

/** The shared document: last term's plan carried in as its authors typed it, or a blank one. */
const newPlan = (
  carried: MeetingRecord | null,
  { maker, at }: { maker: PersonId; at: number },
): NewDocument => {
  const first = createFirstLeases(maker);
  const plan = carried ? carryIn(carried.plan) : emptyPlan;
  const updates = seedPlan(plan, first.clientIdOf);
  return {
    name: 'meeting',
    schema: documentSchemaVersion,
    leases: first.all(),
    rows: updates.map(({ author, update }, index) => ({
      seq: index + 1,
      bytes: update,
      author: author ?? maker,
      at,
    })),
  };
};

/** Every document of a new meeting, made with it in one transaction and written by the server this once (JOIN7). */
export const newDocuments = (
  participants: readonly ParticipantRow[],
  carried: MeetingRecord | null,
  made: { maker: PersonId; at: number },
): readonly NewDocument[] =>
  documentNames(participants).map((name) =>
    name === 'meeting'
      ? newPlan(carried, made)
      : { name, schema: documentSchemaVersion, leases: [], rows: [] },
  );
