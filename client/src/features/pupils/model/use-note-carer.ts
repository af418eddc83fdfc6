import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

/** What the school knows of one parent or carer. */
export const useNoteCarer = (pupilId: string, personId: string) => {
  const { pupils } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (carer: Carer) => pupils.noteCarer(pupilId, personId, carer),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.pupil(pupilId) }),
  });
};
