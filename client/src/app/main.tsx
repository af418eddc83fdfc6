import '#styles/base.css';
import { must } from '@fourchairs/shared/lib/must.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { loadFirst, type Shown } from './page-router.tsx';

/** How long the first page may take to be there before it is said that it is on its way. */
const patienceMs = 500;

const soon = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, patienceMs, null);
  });

const draw = (first: Shown | null): void => {
  createRoot(must(document.getElementById('root'), 'the element #root')).render(
    <StrictMode>
      <App first={first} />
    </StrictMode>,
  );
};

void Promise.race([loadFirst(), soon()]).then(draw);
