import * as z from 'zod/mini';

import { slotStages } from '#domain/slots.ts';

/** A local time "15:30". */
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const asked = z.object({
  from: time,
  to: time,
  stages: z.array(z.enum(slotStages)).check(z.maxLength(slotStages.length)),
});

/** `PUT /api/meetings/:id/people/:personId/slot` (lead, SENCO, or staff who invite); null: the whole meeting. Answers 204. */
export const slotRequest = z.object({ slot: z.nullable(asked) });

const runs = z.array(z.object({ text: z.string(), lang: z.optional(z.string()) }));

/**
 * What stands in a part of the meeting, in the order it is read: a heading or paragraph has `runs`, a list `rows` of
 * one cell, a table `columns` besides. A chart and a drawing come in words.
 */
export const grantedBlock = z.object({
  kind: z.enum(['heading', 'paragraph', 'quote', 'small', 'list', 'numbers', 'table']),
  /** Of a heading: 2 to 4. */
  level: z.number(),
  runs,
  columns: z.array(z.string()),
  rows: z.array(z.array(runs)),
});
export type GrantedBlock = z.infer<typeof grantedBlock>;

/** Whether a part of the meeting is still to come, is on, or was. */
export const partStates = ['to-come', 'on', 'over'] as const;
export type PartState = (typeof partStates)[number];

/** `GET /api/meetings/:id/granted` (whoever has a slot): what they are shown, while it is on. */
export const granted = z.object({ part: z.enum(partStates), blocks: z.array(grantedBlock) });
export type Granted = z.infer<typeof granted>;
