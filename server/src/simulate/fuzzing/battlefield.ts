import { type DocumentName, laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { DocumentKind } from '@fourchairs/shared/document/roots.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type * as Y from 'yjs';

import { addSeededEntry, editEntriesHonestly } from '../honest-entries.ts';
import { addSeeded, editHonestly } from '../honest-typist.ts';
import type { Random } from '../random.ts';

/** What a round is about: one document of a kind, and what pages do to it. */
export type Battlefield = {
  readonly kind: DocumentKind;
  readonly name: DocumentName;
  /** Everybody's sockets carry channels (trunk.ts). */
  readonly isThroughTrunk: boolean;
  readonly people: readonly PersonId[];
  /** Adds an item with these words. */
  readonly add: (doc: Y.Doc, words: string, by: { random: Random; self: PersonId }) => void;
  /** Does one thing that the page of this person might do. */
  readonly edit: (doc: Y.Doc, by: { random: Random; self: PersonId }) => void;
};

const kinds = ['prep', 'meeting', 'lane'] as const;

/** Each kind in turn and every fourth through trunks, so that twelve seeds that follow on have met everything. */
export const shapeOf = (seed: number): Pick<Battlefield, 'kind' | 'isThroughTrunk'> => ({
  kind: kinds[seed % kinds.length] ?? 'meeting',
  isThroughTrunk: seed % 4 === 3,
});

/** `people`: the first of them owns the lane or the preparation. */
export const battlefieldOf = (
  seed: number,
  people: readonly [PersonId, ...PersonId[]],
): Battlefield => {
  const shape = shapeOf(seed);
  const [owner] = people;
  if (shape.kind === 'meeting') {
    return {
      ...shape,
      name: 'meeting',
      people,
      add: (doc, words, { random }) => addSeeded(doc, words, random),
      edit: (doc, { random }) => editHonestly(doc, random),
    };
  }
  const isPrep = shape.kind === 'prep';
  const handOf = (self: PersonId) => ({ self, owner, isPrep, others: people });
  return {
    ...shape,
    name: isPrep ? prepOf(owner) : laneOf(owner),
    people,
    add: (doc, words, { random, self }) =>
      addSeededEntry(doc, words, { random, hand: handOf(self) }),
    edit: (doc, { random, self }) => editEntriesHonestly(doc, random, handOf(self)),
  };
};
