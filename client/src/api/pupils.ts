import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { joinResponse, type JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import {
  type addPupilRequest,
  type createMeetingRequest,
  pupilDetail,
  type PupilDetail,
  pupilMeeting,
  type PupilMeeting,
  pupilSummary,
  type PupilSummary,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type AddPupilRequest = z.input<typeof addPupilRequest>;
export type CreateMeetingRequest = z.input<typeof createMeetingRequest>;

export const createPupilsApi = (seat: SeatSource) => ({
  list: (): Promise<PupilSummary[]> =>
    requestJson(z.array(pupilSummary), { method: 'GET', path: ['pupils'], seat: seat(null) }),
  detail: (id: string): Promise<PupilDetail> =>
    requestJson(pupilDetail, { method: 'GET', path: ['pupils', id], seat: seat(null) }),
  add: (pupil: AddPupilRequest): Promise<PupilSummary> =>
    requestJson(pupilSummary, { method: 'POST', path: ['pupils'], body: pupil, seat: seat(null) }),
  setLook: (pupilId: string, look: ChildLook | null): Promise<void> =>
    requestDone({
      method: 'PUT',
      path: ['pupils', pupilId, 'look'],
      body: { look },
      seat: seat(null),
    }),
  createMeeting: (pupilId: string, meeting: CreateMeetingRequest): Promise<PupilMeeting> =>
    requestJson(pupilMeeting, {
      method: 'POST',
      path: ['pupils', pupilId, 'meetings'],
      body: meeting,
      seat: seat(null),
    }),
  /** A member of staff goes from the school's pages into a meeting: a seat of its own. */
  enterMeeting: (meetingId: string): Promise<JoinResponse> =>
    requestJson(joinResponse, {
      method: 'POST',
      path: ['staff', 'meetings', meetingId, 'seat'],
      seat: seat(null),
    }),
});
