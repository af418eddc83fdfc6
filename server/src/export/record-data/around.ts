import { roles } from '@fourchairs/shared/access/role.ts';
import {
  attemptCodes,
  attendanceCodes,
  involvementHow,
  planTypes,
  reportCameCodes,
  reportTypes,
  senDecisions,
  senEndings,
  toldHow,
} from '@fourchairs/shared/domain/codes.ts';
import * as z from 'zod/mini';

import { id, maybe } from './words.ts';

export const person = z.strictObject({
  id,
  name: z.string(),
  shownAs: z.string(),
  role: z.enum(roles),
  isLead: z.boolean(),
  hasResponsibility: z.exactOptional(z.literal(true)),
});

export const attendance = z.strictObject({
  personId: id,
  how: z.enum(attendanceCodes),
  from: maybe,
  to: maybe,
});

export const attempt = z.strictObject({
  day: z.string(),
  how: z.enum(attemptCodes),
  words: z.string(),
  byName: z.string(),
});

export const report = z.strictObject({
  id,
  name: z.string(),
  writer: id,
  type: z.enum(reportTypes),
  size: z.number(),
  sha256: z.string(),
  came: z.enum(reportCameCodes),
  addedBy: id,
  at: z.string(),
  shownAt: z.string(),
});

export const involvement = z.strictObject({
  professional: id,
  person: id,
  agrees: z.boolean(),
  how: z.enum(involvementHow),
  recordedBy: id,
  at: z.string(),
});

export const typedUp = z.strictObject({
  person: id,
  day: z.string(),
  replaces: z.boolean(),
  typedBy: id,
  at: z.string(),
});

const told = z.strictObject({
  person: id,
  how: z.enum(toldHow),
  day: z.string(),
  by: z.string(),
  notedBy: z.string(),
  about: z.exactOptional(z.enum(senEndings)),
});

const decision = z.strictObject({
  what: z.enum(senDecisions),
  day: z.string(),
  why: z.string(),
  instead: z.string(),
  by: z.string(),
});

/** What is formal about SEN Support, as `RecordSen`. */
export const sen = z.strictObject({
  told: z.exactOptional(z.array(told)),
  decision: z.exactOptional(decision),
  plan: z.exactOptional(z.enum(planTypes)),
  turnTo: z.exactOptional(
    z.strictObject({ informationReport: z.string(), localOffer: z.string(), sendiass: z.string() }),
  ),
});
