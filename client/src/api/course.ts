import type {
  attemptRequest,
  cancelRequest,
  moveRequest,
} from '@fourchairs/shared/protocol/http/meetings.ts';
import type * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestFile } from './send-request.ts';

export type MoveRequest = z.input<typeof moveRequest>;
export type AttemptNote = z.input<typeof attemptRequest>;
type CancelRequest = z.input<typeof cancelRequest>;

/** What becomes of a meeting's day, from the school's pages; and one's own calendar, from either side. */
export const createCourseApi = (seat: SeatSource) => {
  const post = (id: string, what: string, body: unknown): Promise<void> =>
    requestDone({ method: 'POST', path: ['meetings', id, what], body, seat: seat(null) });
  const calendar = (id: string, asked: string | null): Promise<Blob> =>
    requestFile({ method: 'GET', path: ['meetings', id, 'calendar.ics'], seat: asked });
  return {
    move: (id: string, move: MoveRequest) => post(id, 'moves', move),
    cancel: (id: string, cancel: CancelRequest) => post(id, 'cancellation', cancel),
    /** Notes that the school tried to reach the family. */
    noteAttempt: (id: string, tried: AttemptNote) => post(id, 'attempts', tried),
    /** Hands the lead to another member of staff. */
    handOverLead: (id: string, personId: string) => post(id, 'lead', { personId }),
    calendarOfStaff: (id: string) => calendar(id, seat(null)),
    calendarOfSeat: (id: string) => calendar(id, seat(id)),
    /** Before anybody pressed the button of a link. */
    calendarOfLink: (token: string): Promise<Blob> =>
      requestFile({ method: 'POST', path: ['join', 'calendar'], body: { token }, seat: null }),
  };
};
