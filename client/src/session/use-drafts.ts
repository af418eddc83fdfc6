import { useCallback, useSyncExternalStore } from 'react';

import type { Drafts } from '#api/drafts.ts';

/** Everything that is begun and not sent yet, by name. */
export const useDrafts = <Draft>(drafts: Drafts<Draft>): ReadonlyMap<string, Draft> => {
  const subscribe = useCallback((changed: () => void) => drafts.subscribe(changed), [drafts]);
  return useSyncExternalStore(subscribe, () => drafts.all);
};

/** Whose answer in which meeting: the same person answers on the meeting's page and on that of its record. */
export const draftName = (meetingId: string, personId: string): string =>
  `${meetingId} ${personId}`;
