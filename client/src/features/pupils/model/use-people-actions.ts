import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import type { AddPeopleRequest } from '#api/links.ts';
import { queryKeys } from '#api/query-keys.ts';

/** Invites more people to a meeting that is there already; whoever is new is known for the pupil from then on. */
export const useAddPeople = (meetingId: string) => {
  const { links } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (more: AddPeopleRequest) => links.addPeople(meetingId, more),
    onSuccess: async (now) => {
      cache.setQueryData(queryKeys.links(meetingId), now);
      await cache.invalidateQueries({ queryKey: queryKeys.pupils });
    },
  });
};

/** Takes somebody off the list of a meeting that has not begun. */
export const useTakeOut = (meetingId: string, personId: string) => {
  const { links } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => links.takeOut(meetingId, personId),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.links(meetingId) }),
  });
};
