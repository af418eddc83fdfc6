import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { Api } from '#api/api-client.ts';
import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

import { useReview } from './review-context.ts';

/**
 * Something done at the server beside the documents: attendance, the lead, an answer. `isPending` lasts until the page
 * shows the result, so that nothing flickers back.
 */
export const useAct = <Input>(
  act: (meetings: Api['meetings'], meetingId: string, input: Input) => Promise<unknown>,
) => {
  const { view } = useReview();
  const { meetings } = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => act(meetings, view.id, input),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.meetingView(view.id) }),
  });
};
