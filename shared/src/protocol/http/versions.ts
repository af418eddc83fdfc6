import * as z from 'zod/mini';

import { howCodes } from '#domain/codes.ts';

import { saidTranslation } from './meetings.ts';

/** `GET /api/meetings/:id/versions` → the finished versions of this meeting. */
export const versionSummary = z.object({
  n: z.number(),
  title: z.string(),
  at: z.string(),
  hash: z.string(),
});
export type VersionSummary = z.infer<typeof versionSummary>;

/** `GET /api/meetings/:id/timeline` → finished versions of all the pupil's meetings this person was invited to, newest first. */
export const timelineEntry = z.object({
  meetingId: z.string(),
  n: z.number(),
  title: z.string(),
  at: z.string(),
  hash: z.string(),
  peopleCount: z.number(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/**
 * `GET /api/meetings/:id/versions/:n` → { version, record, agreements, additions }, types in shared/document/record.ts.
 * `GET /api/meetings/:id/versions/:a/compare/:b` → { before, after, comparison }; `b` may be `<meetingId>.<n>`.
 */
export const addition = z.object({
  personId: z.string(),
  name: z.string(),
  words: z.string(),
  at: z.string(),
  typedBy: z.string(),
  how: z.enum(howCodes),
  lang: z.string(),
  /** The day on the paper they came from, where it was found after the meeting. */
  paperDay: z.optional(z.nullable(z.string())),
  translation: z.optional(saidTranslation),
});
export type Addition = z.infer<typeof addition>;
