import * as z from 'zod/mini';

import { planTypes } from '#domain/codes.ts';
import { longestHoldDays } from '#domain/hold-days.ts';
import { longestAddress } from '#domain/turn-to.ts';

/** Empty, or an address by https; the use case looks at it whole and says in plain words what is wrong. */
const address = z.string().check(z.maxLength(longestAddress));

/** `GET /api/school/settings` (staff), `PUT` (SENCO, answers 204). */
export const schoolSettings = z.object({
  /** The kind of plan of pupils of whom nothing else is said; null: the school does not use this. */
  plan: z.nullable(z.enum(planTypes)),
  informationReport: address,
  localOffer: address,
  sendiass: address,
  /** For so many days a lead may hold a saved record back for checking; 0: not at all. */
  holdDays: z.int().check(z.minimum(0), z.maximum(longestHoldDays)),
});
export type SchoolSettings = z.infer<typeof schoolSettings>;

/** `PUT /api/pupils/:id/plan-type`: null: as the school says for all. Answers 204. */
export const planTypeRequest = z.object({ plan: z.nullable(z.enum(planTypes)) });
