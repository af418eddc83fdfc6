import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ToastProvider } from '#components/toast.tsx';
import { SessionProvider } from '#session/session.tsx';

/** What stands round every page, for one piece of it. `cache` is what the page remembers. */
export const withApp = (node: ReactNode): { node: ReactNode; cache: QueryClient } => {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return {
    cache,
    node: (
      <QueryClientProvider client={cache}>
        <SessionProvider>
          <ToastProvider closeWord="Close">{node}</ToastProvider>
        </SessionProvider>
      </QueryClientProvider>
    ),
  };
};
