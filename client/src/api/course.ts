import type {
  attemptRequest,
  cancelRequest,
  moveRequest,
} from '@fourchairs/shared/protocol/http/meetings.ts';
import type * as z from 'zod/mini';

import { meetingRoutes, postTo, staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestFile } from './send-request.ts';

export type MoveRequest = z.input<typeof moveRequest>;
export type AttemptNote = z.input<typeof attemptRequest>;
export type CancelRequest = z.input<typeof cancelRequest>;

/** What becomes of a meeting's day, from the school's pages; and one's own calendar, from either side. */
export const createCourseApi = (seat: SeatSource) => {
  const ofStaff = staffRoutes(seat);
  const change = (id: string, what: string, body: unknown) =>
    postTo(ofStaff('meetings', id, what), body);
  const calendar = (route: ReturnType<typeof ofStaff>): Promise<Blob> =>
    requestFile({ ...route, method: 'GET' });
  return {
    move: (id: string, move: MoveRequest) => change(id, 'moves', move),
    cancel: (id: string, cancel: CancelRequest) => change(id, 'cancellation', cancel),
    /** Notes that the school tried to reach the family. */
    noteAttempt: (id: string, tried: AttemptNote) => change(id, 'attempts', tried),
    /** Hands the lead to another member of staff. */
    handOverLead: (id: string, personId: string) => change(id, 'lead', { personId }),
    calendarOfStaff: (id: string) => calendar(ofStaff('meetings', id, 'calendar.ics')),
    calendarOfSeat: (id: string) => calendar(meetingRoutes(seat)(id, 'calendar.ics')),
    /** Before anybody pressed the button of a link. */
    calendarOfLink: (token: string): Promise<Blob> =>
      requestFile({ method: 'POST', path: ['join', 'calendar'], body: { token }, seat: null }),
  };
};
