import type { RecordComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { joinResponse, type JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import {
  type additionRequest,
  type agreementRequest,
  type attemptRequest,
  type AttendanceEntry,
  type CrossingRequest,
  finishResponse,
  type FinishResponse,
  type MeetingView,
  type ScribeJobRequest,
  readBackResponse,
  type translationRequest,
} from '@fourchairs/shared/protocol/http/meetings.ts';
import * as z from 'zod/mini';

import { askView } from './first-view.ts';
import { meetingRoutes, postTo } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** Worked out by the server from two records; here only that it is one. */
const missed = z.object({
  since: z.string(),
  record: z.custom<MeetingRecord>((value) => typeof value === 'object' && value !== null),
  comparison: z.custom<RecordComparison>((value) => typeof value === 'object' && value !== null),
});
export type Missed = z.output<typeof missed>;
export type AttemptRequest = z.input<typeof attemptRequest>;
export type ReadBack = z.output<typeof readBackResponse>;
export type AdditionRequest = z.input<typeof additionRequest>;
export type TranslationRequest = z.input<typeof translationRequest>;
export type AgreementRequest = z.input<typeof agreementRequest>;

export const createMeetingsApi = (seat: SeatSource) => {
  const of = meetingRoutes(seat);
  return {
    view: (id: string, signal?: AbortSignal): Promise<MeetingView> =>
      askView({ id, seat: seat(id), signal }),
    /** Brings everyone to a stage (lead). */
    gather: (id: string, stage: Stage) => postTo(of(id, 'stage'), { stage }),
    /** Notes what of another sitting I chose for this one (staff), before I put it in. */
    noteCrossing: (id: string, crossing: CrossingRequest) => postTo(of(id, 'crossings'), crossing),
    /** Hands the lead to another member of staff. */
    handOverLead: (id: string, personId: string) => postTo(of(id, 'lead'), { personId }),
    setAttendance: (id: string, { personId, ...how }: AttendanceEntry): Promise<void> =>
      requestDone({ ...of(id, 'attendance', personId), method: 'PUT', body: how }),
    /** Notes that the family was tried (lead). */
    noteAttempt: (id: string, tried: AttemptRequest) => postTo(of(id, 'attempts'), tried),
    /** Holds it without the family and says why (lead); null takes it back. */
    setWithoutFamily: (id: string, why: string | null): Promise<void> =>
      requestDone({ ...of(id, 'without-family'), method: 'PUT', body: { why } }),
    /** What was written since the meeting began. */
    missed: (id: string): Promise<Missed> =>
      requestJson(missed, { ...of(id, 'missed'), method: 'GET' }),
    /** The child goes before the end, by their own tap or the lead's. */
    letGo: (id: string, personId: string) => postTo(of(id, 'departures'), { personId }),
    /** Names who writes for somebody; null takes it back. */
    setScribe: (id: string, forPerson: string, by: string | null) =>
      postTo(of(id, 'scribes'), { for: forPerson, by }),
    /** Hands over who writes for those without a device, or gives it back. */
    handOverScribe: (id: string, to: ScribeJobRequest) => postTo(of(id, 'scribe-job'), to),
    /** Asks somebody to help with my preparation, or takes it back. */
    nameHelper: (id: string, by: string, helps: boolean) =>
      postTo(of(id, 'helpers'), { by, helps }),
    /** Another seat for the same person: the room screen, or another device. */
    openSeat: (id: string, device: 'own' | 'room'): Promise<JoinResponse> =>
      requestJson(joinResponse, { ...of(id, 'seats'), method: 'POST', body: { device } }),
    /** Freezes version n and asks everyone (lead). */
    readBack: (id: string): Promise<ReadBack> =>
      requestJson(readBackResponse, { ...of(id, 'read-back'), method: 'POST' }),
    agree: (id: string, answer: AgreementRequest) => postTo(of(id, 'agreements'), answer),
    /**
     * Freezes and saves the meeting (lead, at the last stage) as it was read back; refused when something was written
     * since. Doing it twice is the same as once.
     */
    finish: (
      id: string,
      { readBack, hold }: { readBack: number | null; hold: string | null },
    ): Promise<FinishResponse> =>
      requestJson(finishResponse, {
        ...of(id, 'finish'),
        method: 'POST',
        body: { stage: 'agree', readBack, ...(hold !== null && { hold: { why: hold } }) },
      }),
    /** Words after the meeting, kept beside the record as mine, or as those of somebody I wrote for. */
    addWords: (id: string, added: AdditionRequest) => postTo(of(id, 'additions'), added),
    /** The same in English beside what somebody answered or added. */
    translate: (id: string, translated: TranslationRequest) =>
      postTo(of(id, 'translations'), translated),
  };
};
