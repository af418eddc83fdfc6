import * as z from 'zod/mini';

import { openingStates } from '#access/can-safeguard.ts';
import { viewTopics } from '#document/record.ts';
import { childFaces, drawingColours, drawingWidths } from '#domain/codes.ts';

const reason = z.string().check(z.regex(/\S{2}/), z.minLength(10), z.maxLength(2000));

/** What was done about an opening, by whom and when; `words`: why, where that is asked. */
const openingStep = z.object({
  step: z.enum(['asked', 'approved', 'refused', 'withdrawn', 'ended', 'read']),
  by: z.string(),
  at: z.string(),
  words: z.string(),
});

export const openingView = z.object({
  id: z.string(),
  /** The pupil’s full name, as on the list of pupils. */
  pupil: z.string(),
  meeting: z.string(),
  state: z.enum(openingStates),
  until: z.nullable(z.string()),
  steps: z.array(openingStep),
  /** What whoever asks may do with it now. */
  may: z.object({
    decide: z.boolean(),
    withdraw: z.boolean(),
    end: z.boolean(),
    read: z.boolean(),
  }),
});
export type OpeningView = z.infer<typeof openingView>;

/** `GET /api/staff/openings` (staff): who may open a child's own page; the openings themselves for those people alone. */
export const openingsView = z.object({
  /** For how long an approved one may be read. */
  hours: z.number(),
  leads: z.array(z.string()),
  seniors: z.array(z.string()),
  mayAsk: z.boolean(),
  /** Whether whoever asks holds a duty; else `openings` is empty, whatever there was. */
  maySee: z.boolean(),
  openings: z.array(openingView),
});
export type OpeningsView = z.infer<typeof openingsView>;

/** `POST /api/staff/openings` (safeguarding lead): asks to read what the child wrote for a meeting. Answers 204. */
export const openingRequest = z.object({ meetingId: z.string(), why: reason });
/** `POST /api/staff/openings/:id/decision` (a second senior person). Answers 204. */
export const openingDecision = z.object({ approve: z.boolean(), why: reason });
/** `POST /api/staff/openings/:id/withdrawal` takes it back, `POST /api/staff/openings/:id/end` ends the reading. Both answer 204. */

const openedEntry = z.object({
  id: z.string(),
  /** Null for a rating of an outcome. */
  topic: z.nullable(z.enum(viewTopics)),
  /** What the outcome is called on the child's page. */
  outcome: z.nullable(z.string()),
  card: z.nullable(z.string()),
  face: z.nullable(z.enum(childFaces)),
  words: z.string(),
  /** The same in another language, and who put it into that. */
  translation: z.nullable(z.object({ words: z.string(), lang: z.string(), by: z.string() })),
  drawing: z.array(
    z.object({
      colour: z.enum(drawingColours),
      width: z.enum(drawingWidths),
      points: z.array(z.number()),
    }),
  ),
  typedBy: z.string(),
  helpedBy: z.nullable(z.string()),
});
export type OpenedEntry = z.infer<typeof openedEntry>;

/** `POST /api/staff/openings/:id/reading` (who asked, while it is open) → the child's page. Each reading is noted first. */
export const openedPage = z.object({
  pupil: z.string(),
  until: z.string(),
  /** False where part of it was damaged on the disk. */
  isWhole: z.boolean(),
  entries: z.array(openedEntry),
});
export type OpenedPage = z.infer<typeof openedPage>;
