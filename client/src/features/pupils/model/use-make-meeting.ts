import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import type { CreateMeetingRequest } from '#api/pupils.ts';
import { queryKeys } from '#api/query-keys.ts';

/** Makes a meeting and reads the pupil's page again, so that it stands there when the form goes. */
export const useMakeMeeting = (pupilId: string) => {
  const { pupils } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (meeting: CreateMeetingRequest) => pupils.createMeeting(pupilId, meeting),
    // Also when somebody else was faster: then theirs stands in the list.
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.pupils }),
  });
};
