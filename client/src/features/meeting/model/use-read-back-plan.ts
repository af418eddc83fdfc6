import { useQuery } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

import { useReview } from './review-context.ts';

/** The version that was read back last, as the server froze it: it never changes. */
export const useReadBackPlan = (n: number) => {
  const { view } = useReview();
  const { versions } = useApi();
  return useQuery({
    queryKey: queryKeys.version(view.id, n),
    queryFn: () => versions.read(view.id, n),
    select: ({ record }) => record.plan,
    staleTime: Number.POSITIVE_INFINITY,
  });
};
