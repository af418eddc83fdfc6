import * as z from 'zod/mini';

import { involvementHow, reportCameCodes, reportTypes } from '#domain/codes.ts';

const longestReportName = 120;

/** A professional's report, without its bytes. In a meeting's view: those that this seat may open. */
export const report = z.object({
  id: z.string(),
  /** Whose report it is. */
  writer: z.string(),
  name: z.string(),
  type: z.enum(reportTypes),
  /** Bytes. */
  size: z.number(),
  /** Of the bytes that are given out, hex. */
  sha256: z.string(),
  came: z.enum(reportCameCodes),
  addedBy: z.string(),
  at: z.string(),
  /** null: private still. */
  shownAt: z.nullable(z.string()),
});
export type Report = z.infer<typeof report>;

/**
 * `POST /api/meetings/:id/people/:personId/reports`: the body is the file; this goes with it in the header `X-About`, as
 * JSON, percent-encoded. Answers a Report.
 */
export const reportAbout = z.object({
  name: z.string().check(z.regex(/\S/), z.maxLength(longestReportName)),
  came: z.enum(reportCameCodes),
});
export type ReportAbout = z.infer<typeof reportAbout>;
/** `POST /api/meetings/:id/reports/:reportId/shown`: the meeting has it, or no longer. Answers 204. */
export const showReportRequest = z.object({ shown: z.boolean() });

/** What one of the family last said of a professional's help, in this meeting or before it. */
export const involvement = z.object({
  professional: z.string(),
  /** Who agreed, or took it back. */
  person: z.string(),
  agrees: z.boolean(),
  how: z.enum(involvementHow),
  recordedBy: z.string(),
  at: z.string(),
});
export type Involvement = z.infer<typeof involvement>;
/** `POST /api/meetings/:id/involvement`: for oneself on one's own device, or as staff note it. Answers 204. */
export const involvementRequest = z.object({
  professional: z.string(),
  person: z.string(),
  agrees: z.boolean(),
  how: z.enum(involvementHow),
});
