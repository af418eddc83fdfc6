import {
  type involvementRequest,
  type Report,
  type ReportAbout,
  report,
} from '@fourchairs/shared/protocol/http/reports.ts';
import type * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestFile, requestJson } from './send-request.ts';
import { addressOf, type VersionAddress } from './versions.ts';

export type Said = z.output<typeof involvementRequest>;

/** Ten megabytes over a slow phone take minutes. */
const fileMs = 600_000;

/** They come with the pages that need them: `createReportsApi(useApi().seat)`. */
export const createReportsApi = (seat: SeatSource) => ({
  add: (
    meetingId: string,
    writer: string,
    { file, about }: { readonly file: Blob; readonly about: ReportAbout },
  ): Promise<Report> =>
    requestJson(report, {
      method: 'POST',
      path: ['meetings', meetingId, 'people', writer, 'reports'],
      body: file,
      headers: { 'x-about': encodeURIComponent(JSON.stringify(about)) },
      withinMs: fileMs,
      seat: seat(meetingId),
    }),
  /** Gives the meeting a report, or takes it back. */
  show: (meetingId: string, id: string, shown: boolean): Promise<void> =>
    requestDone({
      method: 'POST',
      path: ['meetings', meetingId, 'reports', id, 'shown'],
      body: { shown },
      seat: seat(meetingId),
    }),
  remove: (meetingId: string, id: string): Promise<void> =>
    requestDone({
      method: 'DELETE',
      path: ['meetings', meetingId, 'reports', id],
      seat: seat(meetingId),
    }),
  /** Agrees that a professional helps, or takes it back: for myself, or as staff note it. */
  answerInvolvement: (meetingId: string, said: Said): Promise<void> =>
    requestDone({
      method: 'POST',
      path: ['meetings', meetingId, 'involvement'],
      body: said,
      seat: seat(meetingId),
    }),
  open: (meetingId: string, id: string): Promise<Blob> =>
    requestFile({
      method: 'GET',
      path: ['meetings', meetingId, 'reports', id],
      withinMs: fileMs,
      seat: seat(meetingId),
    }),
  /** One that a saved record lists, of this meeting or of another of the pupil. */
  openSaved: (meetingId: string, version: VersionAddress, id: string): Promise<Blob> =>
    requestFile({
      method: 'GET',
      path: ['meetings', meetingId, 'versions', addressOf(version), 'reports', id],
      withinMs: fileMs,
      seat: seat(meetingId),
    }),
});
