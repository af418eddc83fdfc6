import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';
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

import { staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type AddPupilRequest = z.input<typeof addPupilRequest>;
export type CreateMeetingRequest = z.input<typeof createMeetingRequest>;

export const createPupilsApi = (seat: SeatSource) => {
  const of = staffRoutes(seat);
  return {
    list: (): Promise<PupilSummary[]> =>
      requestJson(z.array(pupilSummary), { ...of('pupils'), method: 'GET' }),
    detail: (id: string): Promise<PupilDetail> =>
      requestJson(pupilDetail, { ...of('pupils', id), method: 'GET' }),
    add: (pupil: AddPupilRequest): Promise<PupilSummary> =>
      requestJson(pupilSummary, { ...of('pupils'), method: 'POST', body: pupil }),
    setLook: (pupilId: string, look: ChildLook | null): Promise<void> =>
      requestDone({ ...of('pupils', pupilId, 'look'), method: 'PUT', body: { look } }),
    noteCarer: (pupilId: string, personId: string, carer: Carer): Promise<void> =>
      requestDone({ ...of('pupils', pupilId, 'carers', personId), method: 'PUT', body: carer }),
    createMeeting: (pupilId: string, meeting: CreateMeetingRequest): Promise<PupilMeeting> =>
      requestJson(pupilMeeting, {
        ...of('pupils', pupilId, 'meetings'),
        method: 'POST',
        body: meeting,
      }),
    /** A member of staff goes from the school's pages into a meeting: a seat of its own. */
    enterMeeting: (meetingId: string): Promise<JoinResponse> =>
      requestJson(joinResponse, { ...of('staff', 'meetings', meetingId, 'seat'), method: 'POST' }),
  };
};
