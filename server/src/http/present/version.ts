import { recordStates } from '@fourchairs/shared/domain/codes.ts';
import { recordGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { agreement, reply } from '@fourchairs/shared/protocol/http/meetings.ts';
import { addition, timelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import * as z from 'zod/mini';

/** A record as it was frozen: every key of it is for the reader, so it is handed on whole. */
const record = z.looseObject({ schema: z.number(), school: z.string() });

export const versionDetail = z.object({
  version: timelineEntry,
  record,
  agreements: z.array(agreement),
  replies: z.array(reply),
  recordState: z.enum(recordStates),
  asked: z.array(z.string()),
  additions: z.array(addition),
  gaps: z.array(recordGap),
});

/** What words may be brought back of, and whether some were left out. */
export const earlierPlan = z.object({ plan: z.looseObject({}), leftOut: z.boolean() });

/** What was written since the meeting began. */
export const missed = z.object({
  since: z.string(),
  record,
  comparison: z.looseObject({}),
});

export const versionComparison = z.object({
  before: versionDetail,
  after: versionDetail,
  comparison: z.looseObject({}),
});
