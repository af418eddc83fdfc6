import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import { i18n } from '#i18n/i18n.ts';
import { followHeading } from '#lib/pages/follow-heading.ts';
import { type MatchedPage, matchPage } from '#lib/pages/page-address.ts';
import { type Going, PageHistory } from '#lib/pages/page-history.ts';
import { PagesContext } from '#lib/pages/use-pages.ts';

import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { fetchAhead, loadPage, type PageComponent, readyFirst, speakOn } from './pages.ts';
import { WaitingPage } from './waiting-page.tsx';

/** A page that is drawn asks for what it needs first; after this long there is time for more. */
const settledMs = 300;

export type Shown = {
  /** Another for each page that is drawn. */
  readonly key: number;
  readonly page: MatchedPage | null;
  readonly Page: PageComponent;
};

const load = async (page: MatchedPage | null): Promise<PageComponent> => {
  if (page === null) return NotFoundPage;
  try {
    return await loadPage(page.path);
  } catch (reason) {
    const error = reason instanceof Error ? reason : new Error('page', { cause: reason });
    return () => <ErrorPage error={error} />;
  }
};

/** The page of the address bar with all it needs to be drawn whole. */
export const loadFirst = async (): Promise<Shown> => {
  const page = matchPage(location.pathname);
  const ready = page === null ? undefined : readyFirst[page.path];
  const [Page] = await Promise.all([load(page), ready?.().catch(() => undefined)]);
  await speakOn(page?.path ?? null).catch(() => undefined);
  return { key: 0, page, Page };
};

/**
 * On the way to another page the tab's title goes back to words that name nobody (it is seen over shoulders and kept in
 * histories), and once the page is drawn the keyboard starts at its heading.
 */
const arrive = (top: number): (() => void) => {
  scrollTo(0, top);
  return followHeading();
};

const settle = (page: MatchedPage | null): void => {
  if (page !== null) setTimeout(fetchAhead, settledMs, page.path);
};

/** The page of the address bar, drawn by `show`. Of two on their way only the later is. */
const createPages = (show: (shown: Shown) => void) => {
  let asked = 0;
  let stopFollowing: (() => void) | null = null;
  const draw = async (): Promise<boolean> => {
    asked += 1;
    const key = asked;
    const page = matchPage(location.pathname);
    const Page = await load(page);
    await speakOn(page?.path ?? null).catch(() => undefined);
    if (asked !== key) return false;
    flushSync(() => show({ key, page, Page }));
    settle(page);
    return true;
  };
  const history = new PageHistory(async (top) => {
    document.title = i18n.t('title');
    stopFollowing?.();
    if (await draw()) stopFollowing = arrive(top);
  });
  return {
    go: (where: Going) => history.go(where),
    /** `first` is drawn already, if any. */
    start: (first: Shown | null): (() => void) => {
      if (first === null) void draw();
      else settle(first.page);
      return history.listen();
    },
  };
};

/** Draws the page of the address bar, and goes from page to page without loading anew. */
export const PageRouter = ({ first }: { first: Shown | null }) => {
  const [shown, setShown] = useState(first);
  const [pages] = useState(() => createPages(setShown));
  useEffect(() => pages.start(first), [pages, first]);
  const value = useMemo(() => ({ go: pages.go, page: shown?.page ?? null }), [pages, shown]);
  if (shown === null) return <WaitingPage />;
  const { key, Page } = shown;
  return (
    <PagesContext value={value}>
      <PageBoundary key={key}>
        <Page />
      </PageBoundary>
    </PagesContext>
  );
};
