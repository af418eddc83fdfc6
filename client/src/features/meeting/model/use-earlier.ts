import { useQuery } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

import { useReview } from './review-context.ts';

/** What the record that this meeting goes on from said, as the server gives it to be brought back here. */
export const useEarlier = () => {
  const { view } = useReview();
  const { versions } = useApi();
  return useQuery({
    queryKey: queryKeys.earlier(view.id),
    queryFn: () => versions.earlier(view.id),
  });
};
