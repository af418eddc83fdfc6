import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Puts words at the end of the record and reads it again, so that they stand there at once. */
export const useAddWords = (meetingId: string) => {
  const { meetings } = useApi();
  const { i18n } = useTranslation();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (words: string) =>
      meetings.addWords(meetingId, { words, lang: i18n.language.slice(0, 2) }),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) }),
  });
};
