import { loadWords, type PageWordsName } from '#i18n/load-words.ts';
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

/** The pages of the product. Each is a chunk of its own. */
export const loadPage: Readonly<Record<PagePath, LoadPage>> = {
  '/': () => Promise.resolve(NotFoundPage),
  // A personal link: its secret is in the fragment, which never leaves the browser until the person says so.
  '/join': () =>
    withWords(
      pageWords.join,
      import('../features/join/join-page.tsx').then(({ JoinPage }) => JoinPage),
    ),
  '/meeting/$meetingId': () =>
    withWords(
      pageWords.meeting,
      import('./meeting-route.tsx').then(({ MeetingRoute }) => MeetingRoute),
    ),
  '/meeting/$meetingId/room': () =>
    withWords(
      pageWords.room,
      import('./room-route.tsx').then(({ RoomRoute }) => RoomRoute),
    ),
  '/meeting/$meetingId/saved': () =>
    withWords(
      pageWords.saved,
      import('../features/saved/saved-page.tsx').then(({ SavedPage }) => SavedPage),
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
};
