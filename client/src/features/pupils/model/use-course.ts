import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import type { AttemptNote, CancelRequest, MoveRequest } from '#api/course.ts';
import { queryKeys } from '#api/query-keys.ts';

/** What is done to a meeting's day; afterwards the pupil's page is read again. */
export const useCourse = (meetingId: string) => {
  const { course } = useApi();
  const cache = useQueryClient();
  const onSuccess = async (): Promise<void> => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: queryKeys.pupils }),
      cache.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) }),
    ]);
  };
  const move = useMutation({
    mutationFn: (to: MoveRequest) => course.move(meetingId, to),
    onSuccess,
  });
  const cancel = useMutation({
    mutationFn: (cancelled: CancelRequest) => course.cancel(meetingId, cancelled),
    onSuccess,
  });
  const lead = useMutation({
    mutationFn: (personId: string) => course.handOverLead(meetingId, personId),
    onSuccess,
  });
  const attempt = useMutation({
    mutationFn: (tried: AttemptNote) => course.noteAttempt(meetingId, tried),
    onSuccess,
  });
  return { move, cancel, lead, attempt };
};
