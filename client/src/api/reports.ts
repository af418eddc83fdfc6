import {
  type involvementRequest,
  type Report,
  type ReportAbout,
  report,
} from '@fourchairs/shared/protocol/http/reports.ts';
import type * as z from 'zod/mini';

import { meetingRoutes, postTo } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestFile, requestJson } from './send-request.ts';
import { addressOf, type VersionAddress } from './versions.ts';

export type Said = z.output<typeof involvementRequest>;

/** Ten megabytes over a slow phone take minutes. */
const fileMs = 600_000;

/** They come with the pages that need them: `createReportsApi(useApi().seat)`. */
export const createReportsApi = (seat: SeatSource) => {
  const of = meetingRoutes(seat);
  return {
    add: (
      meetingId: string,
      writer: string,
      { file, about }: { readonly file: Blob; readonly about: ReportAbout },
    ): Promise<Report> =>
      requestJson(report, {
        ...of(meetingId, 'people', writer, 'reports'),
        method: 'POST',
        body: file,
        headers: { 'x-about': encodeURIComponent(JSON.stringify(about)) },
        withinMs: fileMs,
      }),
    /** Gives the meeting a report, or takes it back. */
    show: (meetingId: string, id: string, shown: boolean): Promise<void> =>
      postTo(of(meetingId, 'reports', id, 'shown'), { shown }),
    remove: (meetingId: string, id: string): Promise<void> =>
      requestDone({ ...of(meetingId, 'reports', id), method: 'DELETE' }),
    /** Agrees that a professional helps, or takes it back: for myself, or as staff note it. */
    answerInvolvement: (meetingId: string, said: Said): Promise<void> =>
      postTo(of(meetingId, 'involvement'), said),
    open: (meetingId: string, id: string): Promise<Blob> =>
      requestFile({ ...of(meetingId, 'reports', id), method: 'GET', withinMs: fileMs }),
    /** One that a saved record lists, of this meeting or of another of the pupil. */
    openSaved: (meetingId: string, version: VersionAddress, id: string): Promise<Blob> =>
      requestFile({
        ...of(meetingId, 'versions', addressOf(version), 'reports', id),
        method: 'GET',
        withinMs: fileMs,
      }),
  };
};
