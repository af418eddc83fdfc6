import '#styles/base.css';
import { must } from '@fourchairs/shared/lib/must.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';

createRoot(must(document.getElementById('root'), 'the element #root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
