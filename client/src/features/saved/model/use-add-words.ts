import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import type { AdditionRequest } from '#api/meetings.ts';
import { createPresses } from '#api/presses.ts';
import { queryKeys } from '#api/query-keys.ts';

/** Puts words at the end of the record and reads it again, so that they stand there at once. */
export const useAddWords = (meetingId: string) => {
  const { meetings } = useApi();
  const cache = useQueryClient();
  const [presses] = useState(createPresses);
  return useMutation({
    mutationFn: (added: AdditionRequest) =>
      meetings.addWords(meetingId, { ...added, press: presses.of(JSON.stringify(added)) }),
    onSuccess: (_none, added) => presses.arrived(JSON.stringify(added)),
    // After a refusal too: what was added meanwhile stands there then.
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) }),
  });
};
