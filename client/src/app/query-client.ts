import { QueryClient } from '@tanstack/react-query';

import { ApiError, type ApiErrorKind } from '#api/api-error.ts';

/** What may go right the next time; everything else is an answer. */
const passing: readonly ApiErrorKind[] = ['offline', 'timeout', 'not-saved', 'unexpected'];

/** Reads are few and small; a person on a train retries by hand, so the machine tries twice and then says so. */
const shouldRetry = (failures: number, error: Error): boolean =>
  failures < 2 && (!(error instanceof ApiError) || passing.includes(error.kind));

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: shouldRetry, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: 0 },
  },
});
