import {
  type addPeopleRequest,
  issuedLink,
  type IssuedLink,
  meetingLink,
  type MeetingLink,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import { staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type AddPeopleRequest = z.input<typeof addPeopleRequest>;

export const createLinksApi = (seat: SeatSource) => {
  const of = staffRoutes(seat);
  return {
    list: (meetingId: string): Promise<MeetingLink[]> =>
      requestJson(z.array(meetingLink), { ...of('meetings', meetingId, 'links'), method: 'GET' }),
    /** Makes a link. Its address is in this answer and nowhere else, ever. */
    issue: (meetingId: string, personId: string): Promise<IssuedLink> =>
      requestJson(issuedLink, { ...of('meetings', meetingId, 'links', personId), method: 'POST' }),
    /** Invites more people, known ones and new ones. Gives everybody's links as they are then. */
    addPeople: (meetingId: string, more: AddPeopleRequest): Promise<MeetingLink[]> =>
      requestJson(z.array(meetingLink), {
        ...of('meetings', meetingId, 'people'),
        method: 'POST',
        body: more,
      }),
    /** Takes somebody off the list of a meeting that has not begun. */
    takeOut: (meetingId: string, personId: string): Promise<void> =>
      requestDone({ ...of('meetings', meetingId, 'people', personId), method: 'DELETE' }),
    /** Ends every link of a person to a meeting, and their open pages. */
    revoke: (meetingId: string, personId: string): Promise<void> =>
      requestDone({ ...of('meetings', meetingId, 'links', personId), method: 'DELETE' }),
  };
};
