import {
  issuedLink,
  type IssuedLink,
  meetingLink,
  type MeetingLink,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export const createLinksApi = (seat: SeatSource) => ({
  list: (meetingId: string): Promise<MeetingLink[]> =>
    requestJson(z.array(meetingLink), {
      method: 'GET',
      path: ['meetings', meetingId, 'links'],
      seat: seat(null),
    }),
  /** Makes a link. Its address is in this answer and nowhere else, ever. */
  issue: (meetingId: string, personId: string): Promise<IssuedLink> =>
    requestJson(issuedLink, {
      method: 'POST',
      path: ['meetings', meetingId, 'links', personId],
      seat: seat(null),
    }),
  /** Ends every link of a person to a meeting, and their open pages. */
  revoke: (meetingId: string, personId: string): Promise<void> =>
    requestDone({
      method: 'DELETE',
      path: ['meetings', meetingId, 'links', personId],
      seat: seat(null),
    }),
});
