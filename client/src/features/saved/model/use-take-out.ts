import type { GapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** What waits for a second person. */
export const useAsked = (meetingId: string) => {
  const { gaps } = useApi();
  return useQuery({
    queryKey: queryKeys.gaps(meetingId),
    queryFn: () => gaps.list(meetingId),
  });
};

const useAfter = (meetingId: string) => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) });
};

export const useAskTakeOut = (meetingId: string) => {
  const { gaps } = useApi();
  const onSuccess = useAfter(meetingId);
  return useMutation({ mutationFn: (asked: GapRequest) => gaps.ask(meetingId, asked), onSuccess });
};

/** Confirms or declines; the page then reads the record again. */
export const useDecide = (meetingId: string) => {
  const { gaps } = useApi();
  const onSettled = useAfter(meetingId);
  return useMutation({
    mutationFn: ({ gap, confirms }: { gap: string; confirms: boolean }) =>
      confirms ? gaps.confirm(meetingId, gap) : gaps.decline(meetingId, gap),
    onSettled,
  });
};
