import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** Makes a person's link, or ends all they have. The address of a new one lives in the answer alone, never in a cache. */
export const useLinkActions = (meetingId: string, personId: string) => {
  const { links } = useApi();
  const cache = useQueryClient();
  const readAgain = () => cache.invalidateQueries({ queryKey: queryKeys.links(meetingId) });
  const issue = useMutation({
    mutationFn: () => links.issue(meetingId, personId),
    onSuccess: readAgain,
    gcTime: 0,
  });
  const revoke = useMutation({
    mutationFn: () => links.revoke(meetingId, personId),
    onSuccess: readAgain,
  });
  return { issue, revoke };
};
