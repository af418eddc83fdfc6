import * as z from 'zod/mini';

import { givenCodes } from '#domain/codes.ts';
import { measurementNoteChars } from '#domain/word-limits.ts';

/** How the record came to somebody: by their own link, or as one of the staff noted it. */
const given = z.object({
  personId: z.string(),
  how: z.enum([...givenCodes, 'link']),
  at: z.string(),
  /** Who noted it; null for a link, which the server knows itself. */
  by: z.nullable(z.string()),
});

/** `GET /api/meetings/:id/receipts` (staff) → who was given the record, how and when, and who opened it. */
export const receipts = z.object({
  given: z.array(given),
  opened: z.array(z.object({ personId: z.string(), at: z.string() })),
});
export type Receipts = z.infer<typeof receipts>;

/** `POST /api/meetings/:id/receipts` (staff): notes that somebody was given it, and on which day; left out: today. Answers 204. */
export const receiptRequest = z.object({
  personId: z.string(),
  how: z.enum(givenCodes),
  day: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

/** Something measured or seen between meetings, about an outcome of the saved record. */
export const seen = z.object({
  id: z.string(),
  outcome: z.string(),
  day: z.string(),
  value: z.nullable(z.number()),
  note: z.string(),
  by: z.string(),
});
export type Seen = z.infer<typeof seen>;

/** `POST /api/meetings/:id/seen` (staff and parents): a number, a short note, or both. Answers 204. */
export const seenRequest = z.object({
  outcome: z.string(),
  /** A day there is; the use case says so in plain words when there is none. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  value: z.nullable(z.number()),
  note: z.string().check(z.maxLength(measurementNoteChars)),
});
export type SeenRequest = z.infer<typeof seenRequest>;

/** `GET /api/meetings/:id/readers` (staff) → who has read what is for every lesson; supply staff by name alone. */
export const strategyReader = z.object({
  personId: z.nullable(z.string()),
  name: z.string(),
  at: z.string(),
  /** Said so on their own seat, was noted by one of the staff, or said so with the link that staff without a seat have. */
  how: z.enum(['seat', 'noted', 'link']),
});
export type StrategyReader = z.infer<typeof strategyReader>;

/** `POST /api/meetings/:id/readers` (staff): I have read it (`name` null), or somebody without an account has. */
export const readerRequest = z.object({
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
});
