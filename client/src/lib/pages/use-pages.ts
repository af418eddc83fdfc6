import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, useContext } from 'react';

import type { MatchedPage, PagePath, ParamsOf } from './page-address.ts';
import type { Going } from './page-history.ts';

export type Pages = {
  readonly go: (where: Going) => Promise<void>;
  /** The page that is drawn. */
  readonly page: MatchedPage | null;
};

/** Which page this is, and how to come to another. The app provides it. */
export const PagesContext = createContext<Pages | null>(null);

/** Goes to another page of ours: `await navigate({ to: '/pupils' })` resolves when it is drawn. */
export const useNavigate = (): Pages['go'] => must(useContext(PagesContext), 'pages above').go;

/** The named parts of this page's address. Throws on another page. */
export const useParams = <Path extends PagePath>({ from }: { from: Path }): ParamsOf<Path> => {
  const { page } = must(useContext(PagesContext), 'pages above');
  const isThere = page?.path === from;
  return must(isThere ? (page.params as ParamsOf<Path>) : null, `the page ${from}`);
};
