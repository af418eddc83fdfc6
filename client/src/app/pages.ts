import { loadWords, type PageWordsName, speakChosen } from '#i18n/load-words.ts';
import type { PagePath } from '#lib/pages/page-address.ts';

import { NotFoundPage } from './not-found-page.tsx';
import { pageWords } from './page-words.ts';

export type PageComponent = () => React.ReactNode;
type Page = {
  /** They come at the same time as the code; the page speaks a language that has all of them. */
  readonly words: readonly PageWordsName[];
  readonly code: () => Promise<PageComponent>;
};

/** The pages of the product. Each is a chunk of its own. */
const pages: Readonly<Record<PagePath, Page>> = {
  '/': { words: [], code: () => Promise.resolve(NotFoundPage) },
  // A personal link: its secret is in the fragment, which never leaves the browser until the person says so.
  '/join': {
    words: pageWords.join,
    code: () => import('../features/join/join-page.tsx').then(({ JoinPage }) => JoinPage),
  },
  '/meeting/$meetingId': {
    words: pageWords.meeting,
    code: () => import('./meeting-route.tsx').then(({ MeetingRoute }) => MeetingRoute),
  },
  '/meeting/$meetingId/from-paper': {
    words: pageWords.fromPaper,
    code: () => import('./from-paper-route.tsx').then(({ FromPaperRoute }) => FromPaperRoute),
  },
  '/meeting/$meetingId/prepare': {
    words: pageWords.prepare,
    code: () => import('./prepare-route.tsx').then(({ PrepareRoute }) => PrepareRoute),
  },
  '/meeting/$meetingId/room': {
    words: pageWords.room,
    code: () => import('./room-route.tsx').then(({ RoomRoute }) => RoomRoute),
  },
  '/meeting/$meetingId/saved': {
    words: pageWords.saved,
    code: () => import('./saved-route.tsx').then(({ SavedRoute }) => SavedRoute),
  },
  '/pupils': {
    words: pageWords.pupils,
    code: () => import('../features/pupils/pupils-page.tsx').then(({ PupilsPage }) => PupilsPage),
  },
  '/pupils/$pupilId': {
    words: pageWords.pupils,
    code: () => import('../features/pupils/pupil-page.tsx').then(({ PupilPage }) => PupilPage),
  },
  '/safeguarding': {
    words: pageWords.safeguarding,
    code: () =>
      import('../features/pupils/safeguarding/safeguarding-page.tsx').then(
        ({ SafeguardingPage }) => SafeguardingPage,
      ),
  },
  // A link for staff without a seat: its secret is in the fragment.
  '/lessons': {
    words: pageWords.lessons,
    code: () =>
      import('../features/lessons/lessons-page.tsx').then(({ LessonsPage }) => LessonsPage),
  },
  '/school-list': {
    words: pageWords.schoolList,
    code: () =>
      import('../features/pupils/school-list-page.tsx').then(
        ({ SchoolListPage }) => SchoolListPage,
      ),
  },
};

/** A page's code and its words. */
export const loadPage = async (path: PagePath): Promise<PageComponent> => {
  const { words, code } = pages[path];
  const [page] = await Promise.all([code(), loadWords(words)]);
  return page;
};

/** Fetches what most people see next while they read who the link is for. Nothing is lost when it does not come. */
export const fetchAhead = (page: PagePath): void => {
  if (page !== '/join') return;
  loadPage('/meeting/$meetingId').catch(() => undefined);
};

/** Speaks the reader's language on this page, or English; before the page is drawn. */
export const speakOn = async (page: PagePath | null): Promise<void> => {
  await loadWords([]);
  await speakChosen(page === null ? [] : pages[page].words);
};

/** What a page waits for before it is drawn for the first time, where there is more to it than its code. */
export const readyFirst: Readonly<Partial<Record<PagePath, () => Promise<void>>>> = {
  '/meeting/$meetingId': async () => {
    const { readyMeeting } = await import('./ready-meeting.ts');
    await readyMeeting();
  },
};
