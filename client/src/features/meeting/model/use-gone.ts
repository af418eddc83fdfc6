import { useCallback, useSyncExternalStore } from 'react';

import type { GoneReason } from '#collab/connection-state.ts';
import { useMeeting } from '#collab/use-meeting-connection.tsx';

/** Why this page cannot go on, or null. Draws again for that alone, and not for every "Saving…". */
export const useGone = (): GoneReason | null => {
  const meeting = useMeeting();
  return useSyncExternalStore(
    useCallback((changed: () => void) => meeting.subscribe(changed), [meeting]),
    () => (meeting.state.kind === 'gone' ? meeting.state.reason : null),
  );
};
