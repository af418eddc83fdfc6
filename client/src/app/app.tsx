import { QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider, useTranslation } from 'react-i18next';

import { ToastProvider } from '#components/toast.tsx';
import { i18n } from '#i18n/i18n.ts';
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
  <I18nextProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <Pages />
      </SessionProvider>
    </QueryClientProvider>
  </I18nextProvider>
);
