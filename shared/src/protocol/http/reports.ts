import * as z from 'zod/mini';

import { reportCameCodes, reportTypes } from '#domain/codes.ts';

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
