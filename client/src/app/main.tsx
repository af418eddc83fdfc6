import '#styles/base.css';
import { must } from '@fourchairs/shared/lib/must.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { i18n } from '#i18n/i18n.ts';

import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

createRoot(must(document.getElementById('root'), 'the element #root')).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
