import type { RecordComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { MeetingRecord, RecordPlan } from '@fourchairs/shared/document/record.ts';
import { recordStates } from '@fourchairs/shared/domain/codes.ts';
import { recordGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { agreement, reply } from '@fourchairs/shared/protocol/http/meetings.ts';
import {
  addition,
  timelineEntry,
  type TimelineEntry,
  versionSummary,
  type VersionSummary,
} from '@fourchairs/shared/protocol/http/versions.ts';
import * as z from 'zod/mini';

import { meetingRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestFile, requestJson } from './send-request.ts';

/** A record was checked by the server when it was frozen, and its hash with it; here only that it is one. */
const meetingRecord = z.custom<MeetingRecord>(
  (value) => typeof value === 'object' && value !== null && 'plan' in value && 'lanes' in value,
);

const savedVersion = z.object({
  version: timelineEntry,
  record: meetingRecord,
  agreements: z.array(agreement),
  replies: z.array(reply),
  recordState: z.enum(recordStates),
  /** Who is asked whether they agree. */
  asked: z.array(z.string()),
  additions: z.array(addition),
  gaps: z.array(recordGap),
});
export type SavedVersion = z.output<typeof savedVersion>;

/** Worked out by the server from two such records; here only that it is one. */
const recordComparison = z.custom<RecordComparison>(
  (value) => typeof value === 'object' && value !== null && 'changes' in value && 'views' in value,
);

const earlierPlan = z.object({
  plan: z.custom<RecordPlan>(
    (value) => typeof value === 'object' && value !== null && 'outcomes' in value,
  ),
  /** Words that are kept from somebody who comes to this meeting are not in it. */
  leftOut: z.boolean(),
});
export type EarlierPlan = z.output<typeof earlierPlan>;

const comparedVersions = z.object({
  before: savedVersion,
  after: savedVersion,
  comparison: recordComparison,
});
export type ComparedVersions = z.output<typeof comparedVersions>;

/** One side of a comparison: a version of the same meeting, or of another meeting of the pupil. */
export type VersionAddress = { readonly n: number; readonly meetingId?: string };

/** What can be had of a saved record. */
export type PaperFile = 'record.pdf' | 'record.docx' | 'profile.pdf' | 'easy-read.pdf';

export const addressOf = ({ n, meetingId }: VersionAddress): string =>
  meetingId === undefined ? String(n) : `${meetingId}.${n}`;

export const createVersionsApi = (seat: SeatSource) => {
  const of = meetingRoutes(seat);
  return {
    list: (meetingId: string): Promise<VersionSummary[]> =>
      requestJson(z.array(versionSummary), { ...of(meetingId, 'versions'), method: 'GET' }),
    /** Finished versions of all the pupil's meetings this person was invited to, newest first. */
    timeline: (meetingId: string): Promise<TimelineEntry[]> =>
      requestJson(z.array(timelineEntry), { ...of(meetingId, 'timeline'), method: 'GET' }),
    /** A version of this meeting, or of another of the pupil. */
    read: (meetingId: string, version: VersionAddress): Promise<SavedVersion> =>
      requestJson(savedVersion, {
        ...of(meetingId, 'versions', addressOf(version)),
        method: 'GET',
      }),
    /** What the record that this meeting goes on from said, as far as it may be brought back here. */
    earlier: (meetingId: string): Promise<EarlierPlan> =>
      requestJson(earlierPlan, { ...of(meetingId, 'earlier'), method: 'GET' }),
    /** The record as a file to keep. */
    paper: (meetingId: string, version: VersionAddress, file: PaperFile): Promise<Blob> =>
      requestFile({ ...of(meetingId, 'versions', addressOf(version), file), method: 'GET' }),
    /** Two versions and what changed between them, the earlier one first whichever way they are asked for. */
    compare: (meetingId: string, a: VersionAddress, b: VersionAddress): Promise<ComparedVersions> =>
      requestJson(comparedVersions, {
        ...of(meetingId, 'versions', addressOf(a), 'compare', addressOf(b)),
        method: 'GET',
      }),
  };
};
