import * as z from 'zod/mini';

import { takeOutReasons } from '#domain/codes.ts';

/** `POST /api/meetings/:id/gaps`: asks to take words out of one text of the saved record. */
export const gapRequest = z.object({
  /** As shared/document/field-key or shared/document/take-out/plain-key names it, or `notes`. */
  field: z.string().check(z.minLength(1), z.maxLength(200)),
  words: z.string().check(z.minLength(1), z.maxLength(20_000)),
  reason: z.enum(takeOutReasons),
});
export type GapRequest = z.infer<typeof gapRequest>;

const person = z.object({ id: z.string(), name: z.string() });

/** Words that were taken out of a record, as everybody who reads it sees it: not which. */
export const recordGap = z.object({
  id: z.string(),
  /** Where they stood. */
  field: z.string(),
  reason: z.enum(takeOutReasons),
  askedBy: person,
  confirmedBy: person,
  at: z.string(),
});
export type RecordGapView = z.infer<typeof recordGap>;

/** `GET /api/meetings/:id/gaps` → what is asked and not decided yet, for staff who may decide it. */
export const askedGap = z.object({
  id: z.string(),
  field: z.string(),
  words: z.string(),
  reason: z.enum(takeOutReasons),
  askedBy: person,
  at: z.string(),
  /** Whether the one who asks for this list may confirm it: never their own. */
  mayConfirm: z.boolean(),
});
export type AskedGap = z.infer<typeof askedGap>;
