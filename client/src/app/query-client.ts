import { QueryClient } from '@tanstack/react-query';

/** Reads are few and small; a person on a train retries by hand, so the machine tries twice and then says so. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: 2, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: 0 },
  },
});
