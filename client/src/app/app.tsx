import { QueryClientProvider } from '@tanstack/react-query';

import { ToastProvider } from '#components/toast.tsx';
import { LanguageProvider } from '#i18n/language-provider.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { SessionProvider } from '#session/session.tsx';

import { PageRouter, type Shown } from './page-router.tsx';
import { queryClient } from './query-client.ts';

interface AppProps {
  /** The page to begin with; null where it is not there yet. */
  first: Shown | null;
}

const Pages = ({ first }: AppProps) => {
  const { t } = useTranslation();
  return (
    <ToastProvider closeWord={t('close')}>
      <PageRouter first={first} />
    </ToastProvider>
  );
};

/** Everything every page needs, round the pages. All of it is drawn again in another language. */
export const App = (props: AppProps) => (
  <LanguageProvider>
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <Pages {...props} />
      </SessionProvider>
    </QueryClientProvider>
  </LanguageProvider>
);
