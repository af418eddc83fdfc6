import * as z from 'zod/mini';

import { responsibilities } from '#domain/codes.ts';
import { reachLetters } from '#domain/word-limits.ts';

/**
 * What the school knows of one parent or carer: read and written by those of its staff who make meetings, never by the
 * family or visitors. Addresses and numbers stay in the school's own register.
 */
export const carer = z.object({
  /** *Mother*, *stepfather*, *grandmother*: as the family says it. */
  relation: z.string().check(z.maxLength(80)),
  responsibility: z.enum(responsibilities),
  language: z.string().check(z.maxLength(80)),
  /** How they like to be reached, and what to think of. */
  reach: z.string().check(z.maxLength(reachLetters)),
});
export type Carer = z.infer<typeof carer>;

/** `PUT /api/pupils/:id/carers/:personId` with a Carer answers 204. */
