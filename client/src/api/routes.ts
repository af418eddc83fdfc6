import type { SeatSource } from './seat-source.ts';
import { type Request, requestDone } from './send-request.ts';

/** Where a request goes, and whose seat it is asked from. */
type Route = Pick<Request, 'path' | 'seat'>;

/** The routes of a meeting, asked from one's own seat there. */
export const meetingRoutes =
  (seat: SeatSource) =>
  (id: string, ...path: readonly string[]): Route => ({
    path: ['meetings', id, ...path],
    seat: seat(id),
  });

/** What is asked from the school's own pages. */
export const staffRoutes =
  (seat: SeatSource) =>
  (...path: readonly string[]): Route => ({ path, seat: seat(null) });

/** Does something that is answered with nothing. */
export const postTo = (route: Route, body?: unknown): Promise<void> =>
  requestDone({ ...route, method: 'POST', body });
