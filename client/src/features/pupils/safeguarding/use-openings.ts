import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import { useApi } from '#api/api-context.ts';
import { createOpeningsApi, type OpeningDecision, type OpeningRequest } from '#api/openings.ts';
import { queryKeys } from '#api/query-keys.ts';

const useOpeningsApi = () => {
  const { seat } = useApi();
  return useMemo(() => createOpeningsApi(seat), [seat]);
};

/** Who may open a child's own page, and every opening. Looked at afresh each time: others act on it. */
export const useOpenings = () => {
  const openings = useOpeningsApi();
  return useQuery({ queryKey: queryKeys.openings, queryFn: () => openings.list(), staleTime: 0 });
};

const useLookAgain = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: queryKeys.openings });
};

export const useAskOpening = () => {
  const openings = useOpeningsApi();
  const lookAgain = useLookAgain();
  return useMutation({
    mutationFn: (request: OpeningRequest) => openings.ask(request),
    onSuccess: lookAgain,
  });
};

export type OpeningAct =
  | { readonly do: 'withdraw' | 'end' }
  | ({ readonly do: 'decide' } & OpeningDecision);

/** What is done with one opening. Whatever comes of it, the list is looked at again: somebody else may have been first. */
export const useOpeningActs = (id: string) => {
  const openings = useOpeningsApi();
  const lookAgain = useLookAgain();
  return useMutation({
    mutationFn: (act: OpeningAct) => {
      if (act.do !== 'decide') return openings[act.do](id);
      return openings.decide(id, { approve: act.approve, why: act.why });
    },
    onSettled: lookAgain,
  });
};

/** Reads the page. It is kept in no cache: what was read goes when it is put away. */
export const useReadOpened = (id: string) => {
  const openings = useOpeningsApi();
  const lookAgain = useLookAgain();
  return useMutation({ mutationFn: () => openings.read(id), onSettled: lookAgain, gcTime: 0 });
};
