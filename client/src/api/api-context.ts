import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, useContext } from 'react';

import type { Api } from './api-client.ts';

/** The server, asked from this tab's seat. The session provides it. */
export const ApiContext = createContext<Api | null>(null);

/** Every route, typed: `useApi().meetings.gather(id, stage)`. Throws outside a SessionProvider. */
export const useApi = (): Api => must(useContext(ApiContext), 'a SessionProvider above');
