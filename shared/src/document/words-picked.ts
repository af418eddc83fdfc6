import type * as Y from 'yjs';

import type { IsPicked } from './record-text.ts';

/**
 * The words of a support line that came with it from the school's list. They are written before its `fromList`, by the
 * same hand and in the same step, so they stand under the same client id with a smaller clock; whatever is typed in the
 * line later has a greater one. Whoever takes picked words out and types them again has typed them.
 */
export const wordsPicked = (line: Y.Map<unknown>): IsPicked => {
  const seal = line._map.get('fromList');
  if (seal === undefined || seal.deleted) return () => false;
  const { client, clock: end } = seal.id;
  return (clientId, clock) => clientId === client && clock < end;
};
