import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { mapTexts } from '@fourchairs/shared/document/take-out/map-texts.ts';
import type { GapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** A text of the record: which, and what it says. */
export type Place = { readonly field: string; readonly text: string };

/** The texts of a record in which these words stand. */
export const placesWith = (record: MeetingRecord, words: string): Place[] => {
  const found = new Map<string, string>();
  mapTexts(record, (field, text) => {
    if (words !== '' && text.text.includes(words) && !found.has(field)) found.set(field, text.text);
    return text;
  });
  return [...found].map(([field, text]) => ({ field, text }));
};

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
