import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { queryKeys } from '#api/query-keys.ts';
import { useMeetingView } from '#api/use-queries.ts';
import { useSession } from '#session/session.tsx';

/**
 * Takes the room's seat for this tab, from the seat of the person who opened it. The room's seat may see less than a
 * person's own, so nothing is drawn before it is taken. An error says why it could not be.
 */
export const useRoomSeat = (meetingId: string): 'waiting' | 'there' | Error => {
  const { openRoom } = useSession();
  const client = useQueryClient();
  const { data, error } = useMeetingView(meetingId);
  const [failed, setFailed] = useState<Error | null>(null);
  const device = data?.you.device ?? null;
  const isOpen = data?.state !== 'saved';
  useEffect(() => {
    if (device !== 'own' || !isOpen) return;
    openRoom(meetingId)
      .then(() => client.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) }))
      .catch((reason: unknown) => setFailed(reason instanceof Error ? reason : new Error('room')));
    // Once for this tab; a new seat makes a new `openRoom`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [device, isOpen, meetingId]);
  if (failed !== null) return failed;
  if (device === 'room' || (device !== null && !isOpen)) return 'there';
  return error ?? 'waiting';
};
