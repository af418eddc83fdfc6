import * as z from 'zod/mini';

/** A paper of somebody's that was typed up. In a meeting's view: for the school's staff. */
export const typedUp = z.object({
  personId: z.string(),
  /** The day that stands on it. */
  day: z.string(),
  /** Instead of what had been typed up before. */
  replaces: z.boolean(),
  by: z.string(),
  at: z.string(),
});
export type TypedUp = z.infer<typeof typedUp>;

/**
 * `POST /api/meetings/:id/people/:personId/typed-up`: begins to type up a paper. Answers 204; 409 where there are other
 * papers of this person than the page knows.
 */
export const typeUpRequest = z.object({
  /** Made by the page; the same again changes nothing. */
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** How many of this person's papers whoever types was shown. */
  known: z.number(),
  replaces: z.boolean(),
});
