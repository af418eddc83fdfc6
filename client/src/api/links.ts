import {
  type addPeopleRequest,
  issuedLink,
  type IssuedLink,
  meetingLink,
  type MeetingLink,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type AddPeopleRequest = z.input<typeof addPeopleRequest>;

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
  /** Invites more people, known ones and new ones. Gives everybody's links as they are then. */
  addPeople: (meetingId: string, more: AddPeopleRequest): Promise<MeetingLink[]> =>
    requestJson(z.array(meetingLink), {
      method: 'POST',
      path: ['meetings', meetingId, 'people'],
      body: more,
      seat: seat(null),
    }),
  /** Takes somebody off the list of a meeting that has not begun. */
  takeOut: (meetingId: string, personId: string): Promise<void> =>
    requestDone({
      method: 'DELETE',
      path: ['meetings', meetingId, 'people', personId],
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
