import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';

import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { bringWords } from './page-words.ts';
import { WaitingPage } from './waiting-page.tsx';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: NotFoundPage });

/** A personal link: its secret is in the fragment, which never leaves the browser until the person says so. */
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  loader: bringWords('join'),
  component: lazyRouteComponent(() => import('../features/join/join-page.tsx'), 'JoinPage'),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meeting/$meetingId',
  loader: bringWords('meeting'),
  component: lazyRouteComponent(() => import('./meeting-route.tsx'), 'MeetingRoute'),
});

const room = createRoute({
  getParentRoute: () => root,
  path: '/meeting/$meetingId/room',
  loader: bringWords('room'),
  component: lazyRouteComponent(() => import('./room-route.tsx'), 'RoomRoute'),
});

const saved = createRoute({
  getParentRoute: () => root,
  path: '/meeting/$meetingId/saved',
  loader: bringWords('saved'),
  component: lazyRouteComponent(() => import('../features/saved/saved-page.tsx'), 'SavedPage'),
});

const pupils = createRoute({
  getParentRoute: () => root,
  path: '/pupils',
  loader: bringWords('pupils'),
  component: lazyRouteComponent(() => import('../features/pupils/pupils-page.tsx'), 'PupilsPage'),
});

const pupil = createRoute({
  getParentRoute: () => root,
  path: '/pupils/$pupilId',
  loader: bringWords('pupils'),
  component: lazyRouteComponent(() => import('../features/pupils/pupil-page.tsx'), 'PupilPage'),
});

/** The addresses of the product. Each page is a chunk of its own. */
export const router = createRouter({
  routeTree: root.addChildren([home, join, meeting, room, saved, pupils, pupil]),
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: WaitingPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
