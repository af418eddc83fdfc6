import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { Manner } from '#session/provenance.ts';
import { useAgreeing } from '#session/use-agreeing.ts';

import { useReview } from './review-context.ts';
import { useMannerMemory, useMannerOf } from './use-manner.ts';
import { useThings } from './use-things.ts';

/** The answer of one person, mine or somebody's I write for, with how it comes in. */
export const useAnswer = (person: MeetingPerson, version: number | null, onDone: () => void) => {
  const { view } = useReview();
  const { choose } = useMannerMemory();
  const { manner } = useMannerOf()(person.id);
  const things = useThings().flatMap(({ id }) => id ?? []);
  return {
    ...useAgreeing({ view, person, version, things, manner, onDone }),
    manner,
    setManner: (part: Partial<Manner>) => choose(person.id, part),
  };
};
