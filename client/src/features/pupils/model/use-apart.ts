import type { ApartRequest } from '@fourchairs/shared/protocol/http/apart.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** Who round a pupil is kept apart, and setting or ending it; afterwards the pupil's page is read again. */
export const useApart = (pupilId: string) => {
  const { apart } = useApi();
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ queryKey: queryKeys.pupils });
  const list = useQuery({
    queryKey: queryKeys.apart(pupilId),
    queryFn: () => apart.list(pupilId),
  });
  const set = useMutation({
    mutationFn: (asked: ApartRequest) => apart.set(pupilId, asked),
    onSuccess,
  });
  const end = useMutation({ mutationFn: (id: string) => apart.end(pupilId, id), onSuccess });
  return { list, set, end };
};
