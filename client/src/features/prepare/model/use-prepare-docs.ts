import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { useLiveDocument } from '#collab/use-meeting-connection.tsx';
import type { OwnDocuments } from '#session/showing.ts';

type PrepareDocs = OwnDocuments & {
  /** Grows when a document was thrown away and joined anew: fields bound to the old one unmount. */
  readonly generation: string;
};

/** Somebody's preparation and lane, or null while one of them is not there. */
export const usePrepareDocs = (owner: PersonId): PrepareDocs | null => {
  const prep = useLiveDocument(prepOf(owner));
  const lane = useLiveDocument(laneOf(owner));
  if (prep?.connection.hasContent !== true || lane?.connection.hasContent !== true) return null;
  return {
    prep: prep.connection.doc,
    lane: lane.connection.doc,
    generation: `${prep.generation} ${lane.generation}`,
  };
};
