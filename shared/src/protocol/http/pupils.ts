import * as z from 'zod/mini';

import { roles } from '#access/role.ts';
import { childLooks, meetingStates, planTypes, senDecisions, terms } from '#domain/codes.ts';
import { carer } from '#protocol/http/carers.ts';
import { dateChange, slot } from '#protocol/http/meetings.ts';

/** A calendar day "2026-03-19". */
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Something that a person can read: spaces alone are no name. */
const written = z.regex(/\S/);

export const pupilMeeting = z.object({
  id: z.string(),
  title: z.string(),
  term: z.enum(terms),
  plannedAt: z.string(),
  state: z.enum(meetingStates),
  savedVersion: z.nullable(z.number()),
  leadId: z.string(),
  /** The same in sittings of one review, for people who are kept apart. */
  review: z.optional(z.string()),
});
export type PupilMeeting = z.infer<typeof pupilMeeting>;

/** `GET /api/pupils` → PupilSummary[] */
export const pupilSummary = z.object({
  id: z.string(),
  preferredName: z.string(),
  fullName: z.string(),
  yearGroup: z.string(),
  className: z.string(),
  lastReview: z.nullable(pupilMeeting),
  nextReview: z.nullable(pupilMeeting),
  /** The day agreed in the last saved record, when no meeting is planned yet. */
  nextReviewDue: z.nullable(z.string()),
  /** What was decided last about SEN Support; null: nothing was noted. */
  sen: z.nullable(z.object({ what: z.enum(senDecisions), day: z.string() })),
  /** The reviews of this school year; null: none is due, or there was none yet. */
  year: z.nullable(
    z.object({
      label: z.string(),
      held: z.number(),
      planned: z.number(),
      missing: z.array(z.object({ nth: z.number(), by: z.enum(terms) })),
    }),
  ),
});
export type PupilSummary = z.infer<typeof pupilSummary>;

export const knownPerson = z.object({
  id: z.string(),
  name: z.string(),
  firstName: z.string(),
  shownAs: z.string(),
  role: z.enum(roles),
  with: z.nullable(z.string()),
  /** Of a parent or carer, to those who may note it. */
  carer: z.optional(carer),
});
export type KnownPerson = z.infer<typeof knownPerson>;

/** `GET /api/pupils/:id` */
export const pupilDetail = z.object({
  pupil: pupilSummary,
  dateOfBirth: z.string(),
  /** How staff said the pupil's own page should look; null: as is usual for their age. The pupil's own choice goes before. */
  look: z.nullable(z.enum(childLooks)),
  /** The kind of plan as said for this pupil; null: as the school says for all. */
  planType: z.nullable(z.enum(planTypes)),
  /** Everyone known for this pupil (family, visitors) and the school's staff, to tick who comes. */
  people: z.array(knownPerson),
  /** `canRead`: whether this person may read what is saved of it, and carry it into the next meeting. */
  meetings: z.array(
    z.extend(pupilMeeting, {
      canRead: z.boolean(),
      dateChange: z.nullable(dateChange),
      /** Whether SEN Support begins is decided there: it has no last term. Left out elsewhere. */
      isFirst: z.optional(z.boolean()),
      /** Which of the people kept apart it is for; left out where there are none in it. */
      sittingOf: z.optional(z.array(z.string())),
      /** Two who are kept apart were both in it: it opens to neither. */
      closed: z.optional(z.boolean()),
    }),
  ),
});
export type PupilDetail = z.infer<typeof pupilDetail>;

/** `PUT /api/pupils/:id/look`: how the pupil's own page looks until they choose for themselves. Answers 204. */
export const lookRequest = z.object({ look: z.nullable(z.enum(childLooks)) });

/** `POST /api/pupils` → PupilSummary */
export const addPupilRequest = z.object({
  preferredName: z.string().check(written, z.maxLength(80)),
  fullName: z.string().check(written, z.maxLength(200)),
  dateOfBirth: day,
  yearGroup: z.string().check(written, z.maxLength(20)),
  className: z.string().check(z.maxLength(80)),
});

/** Somebody new to this pupil, added while making a meeting. */
const newPerson = z.object({
  name: z.string().check(written, z.maxLength(120)),
  shownAs: z.string().check(z.maxLength(80)),
  role: z.enum(roles),
  /** For an interpreter or supporter: the id of whom they are with. */
  with: z.nullable(z.string()),
});

/** `POST /api/pupils/:id/meetings` → PupilMeeting. Last term's outcomes are carried in by the server, once (JOIN7). */
export const createMeetingRequest = z.object({
  term: z.enum(terms),
  /** Local date and time "2026-03-19T15:30". */
  plannedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
  people: z.array(z.string()).check(z.maxLength(40)),
  newPeople: z.array(newPerson).check(z.maxLength(20)),
  leadId: z.string(),
  carryFrom: z.nullable(z.string()),
  /** How many meetings the page showed: two people who make the next one at once make one. */
  known: z.optional(z.number()),
});

/** `POST /api/meetings/:id/people` → MeetingLink[]: more people for a meeting that is not saved yet. */
export const addPeopleRequest = z.object({
  people: z.array(z.string()).check(z.maxLength(40)),
  newPeople: z.array(newPerson).check(z.maxLength(20)),
});
/** `DELETE /api/meetings/:id/people/:personId` takes somebody out of a meeting that has not begun (204). */

/** `GET /api/meetings/:id/links` → MeetingLink[]. A link's own text is shown once, when it is made: only its hash is kept. */
export const meetingLink = z.object({
  personId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  /** Links that would open now, and when the newest one was made and used. */
  open: z.number(),
  madeAt: z.nullable(z.string()),
  usedAt: z.nullable(z.string()),
  expiresAt: z.nullable(z.string()),
  /** Whether they may still be taken out: before the meeting begins, and before they opened it. */
  canTakeOut: z.boolean(),
  /** Of a professional who comes for a part of the meeting. */
  slot: z.optional(slot),
});
export type MeetingLink = z.infer<typeof meetingLink>;
/** `POST /api/meetings/:id/links/:personId` → the absolute address, once. `DELETE` revokes all of them (204). */
export const issuedLink = z.object({
  personId: z.string(),
  link: z.string(),
  expiresAt: z.string(),
});
export type IssuedLink = z.infer<typeof issuedLink>;
/** `POST /api/staff/meetings/:id/seat`: a member of staff on the home page goes into a meeting. Answers a JoinResponse. */

/** `GET /api/staff/links` → StaffLink[]: the school's staff, and whether each has a link that opens its pages now (SENCO). */
export const staffLink = z.object({
  personId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  open: z.number(),
  madeAt: z.nullable(z.string()),
  usedAt: z.nullable(z.string()),
  expiresAt: z.nullable(z.string()),
});
export type StaffLink = z.infer<typeof staffLink>;
/** `POST /api/staff/links/:personId` → IssuedLink. `DELETE` closes all of them, and every page opened from them (204). */
