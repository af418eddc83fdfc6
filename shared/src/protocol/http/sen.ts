import * as z from 'zod/mini';

import { planTypes, senDecisions, senEndings, toldHow } from '#domain/codes.ts';
import { senQuestions } from '#domain/sen-decisions.ts';

const longestName = 120;
const longestReason = 2000;

/** A day; the use case says so in plain words when there is none. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** That somebody of the family was formally told that the pupil gets SEN Support, or that they do not. */
export const told = z.object({
  person: z.string(),
  how: z.enum(toldHow),
  day: z.string(),
  /** Who told them, in the words of whoever noted it. */
  by: z.string(),
  /** The name of whoever noted it: proved by the server. */
  notedBy: z.string(),
  /** Left out where they were told that SEN Support is given. */
  about: z.optional(z.enum(senEndings)),
});
export type Told = z.infer<typeof told>;

/** What the school decided about SEN Support, and why; `instead`: what there will be in its place. */
export const senDecision = z.object({
  what: z.enum(senDecisions),
  day: z.string(),
  why: z.string(),
  instead: z.string(),
  by: z.string(),
});
export type SenDecided = z.infer<typeof senDecision>;

/** Addresses of pages for the family; empty where the school gave none. */
const turnTo = z.object({
  informationReport: z.string(),
  localOffer: z.string(),
  sendiass: z.string(),
});

/** What is formal about a pupil's SEN Support, as far as it is about people of this meeting. */
export const sen = z.object({
  told: z.array(told),
  /** What this meeting has to decide, and what it did. */
  asks: z.enum(senQuestions),
  decision: z.nullable(senDecision),
  /** What was decided last at an earlier meeting; `day` null: in a sitting of somebody who is kept apart. */
  before: z.nullable(z.object({ what: z.enum(senDecisions), day: z.nullable(z.string()) })),
  /** What kind of plan the pupil has: as said for this pupil, else as the school says for all; null: nobody said. */
  plan: z.nullable(z.enum(planTypes)),
  turnTo,
});
export type Sen = z.infer<typeof sen>;

/**
 * `POST /api/meetings/:id/told` (staff): each of these people was formally told; `told: null` takes back what was noted
 * of them. Answers 204.
 */
export const toldRequest = z.object({
  people: z.array(z.string()).check(z.minLength(1), z.maxLength(10)),
  told: z.nullable(
    z.object({
      how: z.enum(toldHow),
      day,
      by: z.string().check(z.regex(/\S/), z.maxLength(longestName)),
    }),
  ),
});
/**
 * `PUT /api/meetings/:id/sen-decision` (lead or SENCO): what was decided about SEN Support; `decision: null` takes it
 * back. Answers 204.
 */
export const senDecisionRequest = z.object({
  decision: z.nullable(
    z.object({
      what: z.enum(senDecisions),
      day,
      why: z.string().check(z.maxLength(longestReason)),
      instead: z.string().check(z.maxLength(longestReason)),
    }),
  ),
});
