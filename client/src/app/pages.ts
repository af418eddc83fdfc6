import { loadWords, type PageWordsName, speakChosen } from '#i18n/load-words.ts';
import type { PagePath } from '#lib/pages/page-address.ts';

import { NotFoundPage } from './not-found-page.tsx';
import { pageWords } from './page-words.ts';

export type PageComponent = () => React.ReactNode;
type LoadPage = () => Promise<PageComponent>;

/** The words come at the same time as the page's code. */
const withWords = async (
  names: readonly PageWordsName[],
  code: Promise<PageComponent>,
): Promise<PageComponent> => {
  const [page] = await Promise.all([code, loadWords(names)]);
  return page;
};

const loadMeeting: LoadPage = () =>
  withWords(
    pageWords.meeting,
    import('./meeting-route.tsx').then(({ MeetingRoute }) => MeetingRoute),
  );

/** Fetches what most people see next while they read who the link is for. Nothing is lost when it does not come. */
export const fetchAhead = (page: PagePath): void => {
  if (page !== '/join') return;
  loadMeeting().catch(() => undefined);
};

/** The pages of the product. Each is a chunk of its own. */
export const loadPage: Readonly<Record<PagePath, LoadPage>> = {
  '/': () => Promise.resolve(NotFoundPage),
  // A personal link: its secret is in the fragment, which never leaves the browser until the person says so.
  '/join': () =>
    withWords(
      pageWords.join,
      import('../features/join/join-page.tsx').then(({ JoinPage }) => JoinPage),
    ),
  '/meeting/$meetingId': loadMeeting,
  '/meeting/$meetingId/prepare': () =>
    withWords(
      pageWords.prepare,
      import('./prepare-route.tsx').then(({ PrepareRoute }) => PrepareRoute),
    ),
  '/meeting/$meetingId/room': () =>
    withWords(
      pageWords.room,
      import('./room-route.tsx').then(({ RoomRoute }) => RoomRoute),
    ),
  '/meeting/$meetingId/saved': () =>
    withWords(
      pageWords.saved,
      import('./saved-route.tsx').then(({ SavedRoute }) => SavedRoute),
    ),
  '/pupils': () =>
    withWords(
      pageWords.pupils,
      import('../features/pupils/pupils-page.tsx').then(({ PupilsPage }) => PupilsPage),
    ),
  '/pupils/$pupilId': () =>
    withWords(
      pageWords.pupils,
      import('../features/pupils/pupil-page.tsx').then(({ PupilPage }) => PupilPage),
    ),
  '/safeguarding': () =>
    withWords(
      pageWords.safeguarding,
      import('../features/pupils/safeguarding/safeguarding-page.tsx').then(
        ({ SafeguardingPage }) => SafeguardingPage,
      ),
    ),
  // A link for staff without a seat: its secret is in the fragment.
  '/lessons': () =>
    withWords(
      pageWords.lessons,
      import('../features/lessons/lessons-page.tsx').then(({ LessonsPage }) => LessonsPage),
    ),
  '/school-list': () =>
    withWords(
      pageWords.schoolList,
      import('../features/pupils/school-list-page.tsx').then(
        ({ SchoolListPage }) => SchoolListPage,
      ),
    ),
};

/** The words that stand on a page when it is drawn: it speaks a language that has all of them. */
const wordsOn: Readonly<Record<PagePath, readonly PageWordsName[]>> = {
  '/': [],
  '/join': pageWords.join,
  '/meeting/$meetingId': pageWords.meeting,
  '/meeting/$meetingId/prepare': pageWords.prepare,
  '/meeting/$meetingId/room': pageWords.room,
  '/meeting/$meetingId/saved': pageWords.saved,
  '/pupils': pageWords.pupils,
  '/pupils/$pupilId': pageWords.pupils,
  '/safeguarding': pageWords.safeguarding,
  '/school-list': pageWords.schoolList,
  '/lessons': pageWords.lessons,
};

/** Speaks the reader's language on this page, or English; before the page is drawn. */
export const speakOn = async (page: PagePath | null): Promise<void> => {
  await loadWords([]);
  await speakChosen(page === null ? [] : wordsOn[page]);
};

/** What a page waits for before it is drawn for the first time, where there is more to it than its code. */
export const readyFirst: Readonly<Partial<Record<PagePath, () => Promise<void>>>> = {
  '/meeting/$meetingId': async () => {
    const { readyMeeting } = await import('./ready-meeting.ts');
    await readyMeeting();
  },
};
