import { otherLanguageOf } from '@fourchairs/shared/document/field-key.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { mapTexts } from '@fourchairs/shared/document/take-out/map-texts.ts';
import type { GapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** A text of the record: which, what it says, and whether it says it in another language too. */
export type Place = { readonly field: string; readonly text: string; readonly hasOther: boolean };

/** The texts of a record in which these words stand. */
export const placesWith = (record: MeetingRecord, words: string): Place[] => {
  const texts = new Map<string, string>();
  mapTexts(record, (field, text) => {
    if (!texts.has(field) || text.text.includes(words)) texts.set(field, text.text);
    return text;
  });
  const hasOther = (field: string) => (texts.get(otherLanguageOf(field) ?? '') ?? '') !== '';
  return [...texts]
    .filter(([, text]) => words !== '' && text.includes(words))
    .map(([field, text]) => ({ field, text, hasOther: hasOther(field) }));
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
