import * as z from 'zod/mini';

/** `GET /api/pupils/:id/apart` (staff who make meetings) → who is and was kept apart round this pupil, and why. */
export const apartList = z.array(
  z.object({
    id: z.string(),
    one: z.string(),
    other: z.string(),
    /** Which of the two a court allows no link. */
    noLinkFor: z.nullable(z.string()),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    ended: z.nullable(z.object({ by: z.string(), at: z.string() })),
  }),
);
export type ApartList = z.infer<typeof apartList>;

/** `POST /api/pupils/:id/apart` (SENCO) keeps two people apart from now on. Answers 204. */
export const apartRequest = z.object({
  one: z.string(),
  other: z.string(),
  noLinkFor: z.nullable(z.string()),
  reason: z.string().check(z.regex(/\S{2}/), z.minLength(10), z.maxLength(2000)),
});
export type ApartRequest = z.infer<typeof apartRequest>;
/** `DELETE /api/pupils/:id/apart/:apartId` (SENCO) ends it; it stays in the list. Answers 204. */
