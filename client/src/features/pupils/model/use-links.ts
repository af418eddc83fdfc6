import { useQuery } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** People open their links while the list is being looked at. */
const askAgainMs = 15_000;

/** Where everybody's links to a meeting stand now. */
export const useLinks = (meetingId: string) => {
  const { links } = useApi();
  return useQuery({
    queryKey: queryKeys.links(meetingId),
    queryFn: () => links.list(meetingId),
    staleTime: 0,
    refetchInterval: askAgainMs,
  });
};
