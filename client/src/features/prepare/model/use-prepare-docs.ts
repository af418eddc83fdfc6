import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { useHasContent, useLiveDocument } from '#collab/use-meeting-connection.tsx';
import type { OwnDocuments } from '#session/showing.ts';

type PrepareDocs = OwnDocuments & {
  /** Grows when a document was thrown away and joined anew: fields bound to the old one unmount. */
  readonly generation: string;
};

/** Somebody's preparation and lane, or null while one of them is not there. */
export const usePrepareDocs = (owner: PersonId): PrepareDocs | null => {
  const prep = useLiveDocument(prepOf(owner));
  const lane = useLiveDocument(laneOf(owner));
  const hasPrep = useHasContent(prepOf(owner));
  const hasLane = useHasContent(laneOf(owner));
  if (prep === null || lane === null || !hasPrep || !hasLane) return null;
  return {
    prep: prep.connection.doc,
    lane: lane.connection.doc,
    generation: `${prep.generation} ${lane.generation}`,
  };
};
