import { QueryClientProvider } from '@tanstack/react-query';

import { ToastProvider } from '#components/toast.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { SessionProvider } from '#session/session.tsx';

import { PageRouter } from './page-router.tsx';
import { queryClient } from './query-client.ts';

const Pages = () => {
  const { t } = useTranslation();
  return (
    <ToastProvider closeWord={t('close')}>
      <PageRouter />
    </ToastProvider>
  );
};

/** Everything every page needs, round the pages. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <SessionProvider>
      <Pages />
    </SessionProvider>
  </QueryClientProvider>
);
