import * as z from 'zod/mini';

import { provisionLevels } from '#domain/codes.ts';

const written = z.regex(/\S/);
const name = z.string().check(written, z.maxLength(60));
/** The key of an area: kept while its name changes. */
const areaKey = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/** A level of support that the school uses, as the school calls it. */
export const schoolLevel = z.object({ level: z.enum(provisionLevels), name });
export type SchoolLevel = z.infer<typeof schoolLevel>;
/** An area of need, to find a line by. */
export const schoolArea = z.object({ area: areaKey, name });
export type SchoolArea = z.infer<typeof schoolArea>;

/** What a line of the school's list says: what a support line of a plan can begin with. */
const lineWords = z.object({
  what: z.string().check(written, z.maxLength(300)),
  level: z.nullable(z.enum(provisionLevels)),
  areas: z.array(areaKey).check(z.maxLength(20)),
  who: z.string().check(z.maxLength(200)),
  frequency: z.string().check(z.maxLength(200)),
  minutes: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000))),
  groupSize: z.string().check(z.maxLength(100)),
  why: z.string().check(z.maxLength(1000)),
});
export type LineWords = z.infer<typeof lineWords>;

export const schoolLine = z.extend(lineWords, {
  id: z.string(),
  /** `asked`: somebody would like it in the list; `away`: it was in it. */
  state: z.enum(['in', 'asked', 'away']),
  /** Who wrote it or asked for it; null for those the list began with. */
  by: z.nullable(z.string()),
  /** When it was last changed. */
  at: z.number(),
});
export type SchoolLine = z.infer<typeof schoolLine>;

/**
 * `GET /api/meetings/:id/school-list` (staff of the meeting) → the lines that are in it.
 * `GET /api/staff/school-list` (SENCO) → all of them, with those asked for and those put away.
 */
export const schoolList = z.object({
  levels: z.array(schoolLevel),
  areas: z.array(schoolArea),
  lines: z.array(schoolLine),
});
export type SchoolList = z.infer<typeof schoolList>;

/** `POST /api/meetings/:id/school-list` (staff): keeps a line for the list; the SENCO's own is in it at once. */
export const keepLineRequest = lineWords;
export const keptLine = z.object({ state: z.enum(['in', 'asked']) });
export type KeptLine = z.infer<typeof keptLine>;
/** `POST /api/staff/school-list` (SENCO): another line. Answers the list. */
/** `PUT /api/staff/school-list/lines/:line` (SENCO): changes a line as it was at `was`, or puts it in or away. */
export const changeLineRequest = z.extend(lineWords, {
  state: z.enum(['in', 'away']),
  was: z.number(),
});
export type ChangeLineRequest = z.infer<typeof changeLineRequest>;
/** `PUT /api/staff/school-list/names` (SENCO): the levels the school uses and its areas, in their order. */
export const listNamesRequest = z.object({
  levels: z.array(schoolLevel).check(z.minLength(1), z.maxLength(10)),
  areas: z.array(schoolArea).check(z.maxLength(20)),
});
export type ListNamesRequest = z.infer<typeof listNamesRequest>;
