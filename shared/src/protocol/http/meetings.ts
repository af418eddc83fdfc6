import * as z from 'zod/mini';

import { roles } from '#access/role.ts';
import {
  attemptCodes,
  attendanceCodes,
  childLooks,
  howCodes,
  meetingStates,
  recordStates,
  terms,
} from '#domain/codes.ts';
import { stages } from '#domain/stages.ts';
import { attemptLetters, whyLetters } from '#domain/word-limits.ts';
import { additionLetters, answerLetters } from '#domain/word-limits.ts';
import { documentAccess } from '#protocol/http/join.ts';
import { typedUp } from '#protocol/http/papers.ts';
import { involvement, report } from '#protocol/http/reports.ts';
import { schoolLevel } from '#protocol/http/school-list.ts';
import { sen } from '#protocol/http/sen.ts';

/** A local time "15:30" that there is. */
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A language as BCP 47 writes it: "pl", "zh-Hant". */
const language = z.string().check(z.maxLength(35), z.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i));

/** From when until when on the meeting's day a professional comes who comes for a part of it: "15:30". */
const slotTimes = z.object({ from: z.string(), to: z.string() });
/** The same with what they are shown. */
export const slot = z.object({
  from: z.string(),
  to: z.string(),
  stages: z.array(z.enum(stages)),
});
export type Slot = z.infer<typeof slot>;

export const meetingPerson = z.object({
  id: z.string(),
  name: z.string(),
  firstName: z.string(),
  /** How the child knows them: "Mum", "Miss Adeyemi". */
  shownAs: z.string(),
  role: z.enum(roles),
  isLead: z.boolean(),
  /** For an interpreter or supporter: whom they are with. */
  with: z.nullable(z.string()),
  /** Of a professional who comes for a part of the meeting: from when until when. */
  slot: z.optional(slotTimes),
});
export type MeetingPerson = z.infer<typeof meetingPerson>;

export const attendanceEntry = z.object({
  personId: z.string(),
  how: z.enum(attendanceCodes),
  /** Local times "15:30"; null where not noted. */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
});
export type AttendanceEntry = z.infer<typeof attendanceEntry>;

/** Somebody's words once more in another language, beside the words themselves. */
export const saidTranslation = z.object({
  words: z.string(),
  lang: z.string(),
  /** Who put them into that language; who typed that is proved by the server. */
  by: z.string(),
  typedBy: z.string(),
  at: z.string(),
  /** The words were changed after it was made. */
  behind: z.optional(z.literal(true)),
});
export type SaidTranslation = z.infer<typeof saidTranslation>;

export const agreement = z.object({
  personId: z.string(),
  /** Bound to this read-back or saved version, and to nothing later. */
  version: z.number(),
  /** A child under 16 says what they think (`says`) and is not asked to agree. */
  answer: z.enum(['agrees', 'differs', 'says']),
  words: z.string(),
  /** The id of what is seen differently (an outcome, a support line…), or null for the whole. */
  about: z.nullable(z.string()),
  saidBy: z.string(),
  /** Proved by the server: whose seat it came from. */
  typedBy: z.string(),
  how: z.enum(howCodes),
  lang: z.string(),
  /** The day under an answer that was signed on paper. */
  signedOn: z.optional(z.nullable(z.string())),
  at: z.string(),
  translation: z.optional(saidTranslation),
});
export type Agreement = z.infer<typeof agreement>;

/** The school's words beside somebody who sees it differently. */
export const reply = z.object({
  personId: z.string(),
  version: z.number(),
  words: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Reply = z.infer<typeof reply>;

/** The record is held back for checking: why, by whom, and until when at the latest. */
export const recordHold = z.object({ why: z.string(), by: z.string(), until: z.string() });
export type RecordHold = z.infer<typeof recordHold>;

/**
 * The meeting was moved, or (`to` null) cancelled: from which local date and time, why, and who did it. To a child `why`
 * is empty unless it is for them.
 */
export const dateChange = z.object({
  from: z.string(),
  to: z.nullable(z.string()),
  why: z.string(),
  /** Whether the child reads why, too. */
  forChild: z.boolean(),
  byName: z.string(),
  at: z.string(),
});
export type DateChange = z.infer<typeof dateChange>;
/** Another sitting: whose it is, and the version from which something may be chosen to cross; null: none was read back. */
const sitting = z.object({
  meetingId: z.string(),
  n: z.nullable(z.number()),
  /** How the people it was made for are called. */
  of: z.array(z.string()),
  /** Everybody kept apart from somebody here: their words cross only if they are chosen. */
  apart: z.array(z.string()),
});
export type Sitting = z.infer<typeof sitting>;

/** One time the school tried to reach the family. */
export const attempt = z.object({
  day: z.string(),
  how: z.enum(attemptCodes),
  words: z.string(),
  byName: z.string(),
});
export type Attempt = z.infer<typeof attempt>;

/** `GET /api/meetings/:id`: the meeting around its documents, as this seat may see it. */
export const meetingView = z.object({
  id: z.string(),
  title: z.string(),
  term: z.enum(terms),
  school: z.string(),
  pupil: z.object({
    personId: z.string(),
    preferredName: z.string(),
    yearGroup: z.string(),
    className: z.string(),
    /** How staff said the pupil's own page should look; null: as is usual for their age. */
    look: z.nullable(z.enum(childLooks)),
    /** Under 16 the child says what they think; from the end of compulsory school age the young person agrees. */
    agreesForSelf: z.boolean(),
    /** The first day of the year of birth: no day of the plan is before it. */
    notBefore: z.string(),
  }),
  plannedAt: z.string(),
  /** The last time it was moved or cancelled; null where it stands as it was made. */
  dateChange: z.nullable(dateChange),
  /** For the school's staff alone until the record says it: how the family was tried, and why it is held without them. */
  attempts: z.array(attempt),
  withoutFamily: z.nullable(z.object({ why: z.string(), byName: z.string() })),
  /** When it last began, while it goes on. */
  startedAt: z.nullable(z.string()),
  state: z.enum(meetingStates),
  /** Where the lead last brought everyone. */
  stage: z.enum(stages),
  you: z.object({
    personId: z.string(),
    role: z.enum(roles),
    isLead: z.boolean(),
    device: z.enum(['own', 'room']),
    /** People in whose lane you may write besides your own. */
    writesFor: z.array(z.string()),
    /** People I asked to help with my preparation. */
    helpers: z.array(z.string()),
    /** The part of the meeting you come for; left out: all of it. */
    slot: z.optional(slot),
  }),
  people: z.array(meetingPerson),
  /** The safeguarding leads, as the child knows them: who could be allowed to open the child's own page. */
  safeguarding: z.array(z.string()),
  /** Staff who may read the record though nobody invited them, as the child knows them. */
  readers: z.array(z.string()),
  documents: z.array(documentAccess),
  attendance: z.array(attendanceEntry),
  /** Named scribes: `by` may write in the lane of `for`. */
  scribes: z.array(z.object({ for: z.string(), by: z.string() })),
  /** Reports of professionals that this seat may open. */
  reports: z.array(report),
  /** What the family last said of each professional’s help. */
  involvement: z.array(involvement),
  /** Papers that were typed up: for the school's staff. */
  typedUp: z.array(typedUp),
  sen,
  /** Bytes of one report, at most. */
  reportBytes: z.number(),
  readBack: z.nullable(
    z.object({
      n: z.number(),
      hash: z.string(),
      at: z.string(),
      /** false when something was edited since */ current: z.boolean(),
    }),
  ),
  agreements: z.array(agreement),
  /** Who is asked whether they agree; a parent without parental responsibility, where another has it, is not. */
  asked: z.array(z.string()),
  replies: z.array(reply),
  recordState: z.enum(recordStates),
  /** Not null while the saved record is held back for checking. */
  hold: z.nullable(recordHold),
  /** The levels of support the school uses, in its order and by its names. */
  levels: z.array(schoolLevel),
  /** Days for which giving it out may be held back: a setting of the school. */
  holdDays: z.number(),
  /** Version number of the saved record when `state` is `saved`. */
  savedVersion: z.nullable(z.number()),
  /** The earlier meeting whose outcomes were carried in, when this person was invited to it. */
  carriedFrom: z.nullable(z.object({ meetingId: z.string(), n: z.number(), title: z.string() })),
  /**
   * Other sittings of the same review, for people kept apart from those here: only to staff, on a device of their own,
   * who were invited there too.
   */
  sittings: z.optional(z.array(sitting)),
});
export type MeetingView = z.infer<typeof meetingView>;

/**
 * `POST /api/meetings/:id/crossings` (staff): notes who chose what of another sitting for this one, before it is put in.
 * Answers 204.
 */
export const crossingRequest = z.object({
  meetingId: z.string(),
  n: z.number(),
  chosen: z
    .array(
      z.object({
        list: z.string().check(z.maxLength(20)),
        id: z.string().check(z.maxLength(64)),
        withTheirs: z.boolean(),
      }),
    )
    .check(z.minLength(1), z.maxLength(500)),
});
export type CrossingRequest = z.infer<typeof crossingRequest>;
/** `POST /api/meetings/:id/stage` (lead): everyone's page goes there. Answers 204. */
export const gatherRequest = z.object({ stage: z.enum(stages) });
/** `POST /api/meetings/:id/moves` (lead, or staff who invite): another day and time, which brings a cancelled meeting back. Answers 204. */
export const moveRequest = z.object({
  /** Local date and time "2026-03-19T15:30". */
  plannedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
  why: z.string().check(z.maxLength(whyLetters)),
  forChild: z.optional(z.boolean()),
});
/**
 * `POST /api/meetings/:id/cancellation` (as above). Everybody invited reads why; the child, while their parents agree
 * for them, only `forChild`. Answers 204.
 */
export const cancelRequest = z.object({
  why: z.string().check(z.regex(/\S/), z.maxLength(whyLetters)),
  forChild: z.optional(z.boolean()),
});
/** `GET /api/meetings/:id/calendar.ics`: the meeting for one's own calendar, as it stands now. */
/** `POST /api/meetings/:id/attempts` (lead, or staff who invite): the family was tried. Answers 204. */
export const attemptRequest = z.object({
  /** A day there is; the use case says so in plain words when there is none. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  how: z.enum(attemptCodes),
  words: z.string().check(z.maxLength(attemptLetters)),
});
/** `PUT /api/meetings/:id/without-family` (lead): it is held all the same, and why; `why: null` takes it back. Answers 204. */
export const withoutFamilyRequest = z.object({
  why: z.nullable(z.string().check(z.regex(/\S/), z.maxLength(whyLetters))),
});
/** `POST /api/meetings/:id/departures` (the child, or the lead): the child goes, and their screen closes. Answers 204. */
export const departureRequest = z.object({ personId: z.string() });
/** `POST /api/meetings/:id/lead`: hand over the lead to another member of staff. Answers 204. */
export const leadRequest = z.object({ personId: z.string() });
/** `PUT /api/meetings/:id/attendance/:personId` (lead). Answers 204. */
export const attendanceRequest = z.object({
  how: z.enum(attendanceCodes),
  from: z.nullable(timeOfDay),
  to: z.nullable(timeOfDay),
});
/** `POST /api/meetings/:id/scribes`: name who writes for somebody; `by: null` takes it back. Answers 204. */
export const scribeRequest = z.object({ for: z.string(), by: z.nullable(z.string()) });
/**
 * `POST /api/meetings/:id/scribe-job`: `from` (null: nobody did) writes for nobody from now on, and `by` for these people,
 * who have no device here. `by: null`: nobody does; that is also how somebody gives it back. Answers 204.
 */
export const scribeJobRequest = z.object({
  from: z.nullable(z.string()),
  by: z.nullable(z.string()),
  for: z.array(z.string()).check(z.maxLength(50)),
});
export type ScribeJobRequest = z.infer<typeof scribeJobRequest>;
/** `POST /api/meetings/:id/helpers`: `by` may write in my preparation, or may no longer. Answers 204. */
export const helperRequest = z.object({ by: z.string(), helps: z.boolean() });
/** `POST /api/meetings/:id/seats`: another seat for the same person, e.g. the room screen. Answers a JoinResponse. */
export const seatRequest = z.object({ device: z.enum(['own', 'room']) });
/** `POST /api/meetings/:id/read-back` (lead): freezes version n and asks everyone. */
export const readBackResponse = z.object({ n: z.number(), hash: z.string(), at: z.string() });
/** `POST /api/meetings/:id/agreements`. Answers 204. */
export const agreementRequest = z.object({
  version: z.number(),
  answer: z.enum(['agrees', 'differs', 'says']),
  words: z.string().check(z.maxLength(answerLetters)),
  about: z.nullable(z.string()),
  saidBy: z.string(),
  how: z.enum(howCodes),
  lang: language,
  /** Of a signed paper: the day that stands on it. Once the record is saved, nobody answers for another without. */
  signedOn: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
});
/**
 * `POST /api/meetings/:id/finish` (lead). A page says where it is and which read-back it shows (null: none), and is
 * refused before the last stage and when something was written since. Without a body the server reads back what is
 * there in the same act. Idempotent: a saved meeting answers with what is saved.
 */
export const finishRequest = z.optional(
  z.object({
    stage: z.optional(z.enum(stages)),
    readBack: z.optional(z.nullable(z.number())),
    /** Holds back giving it out, for checking; everybody sees why. */
    hold: z.optional(z.object({ why: z.string().check(z.minLength(1), z.maxLength(whyLetters)) })),
  }),
);
export const finishResponse = z.object({
  n: z.number(),
  title: z.string(),
  at: z.string(),
  hash: z.string(),
});
export type FinishResponse = z.infer<typeof finishResponse>;
/** `POST /api/meetings/:id/replies` (lead or SENCO): the school's words beside a difference. Answers 204. */
export const replyRequest = z.object({
  version: z.number(),
  personId: z.string(),
  words: z.string().check(z.minLength(1), z.maxLength(answerLetters)),
});
/**
 * `POST /api/meetings/:id/translations` (who writes for whoever said it, and never themselves): the same in English,
 * beside an answer or beside what was added, which has its place from 1. `madeOf`: a mark of the words as the page
 * showed them. `replaces`: when the one that stands there was made, as far as the page knows (null: there is none); 409
 * when it is another. Answers 204.
 */
export const translationRequest = z.object({
  of: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('answer'), version: z.number(), personId: z.string() }),
    z.object({ kind: z.literal('addition'), place: z.number() }),
  ]),
  words: z.string().check(z.minLength(1), z.maxLength(additionLetters)),
  by: z.string(),
  madeOf: z.string().check(z.regex(/^[0-9a-z]{1,7}$/)),
  replaces: z.nullable(z.string()),
});
/**
 * `POST /api/meetings/:id/additions`: words after the meeting, kept beside the record as those of whoever said them:
 * one's own, of somebody one wrote for, or of a paper that was found (`paper`: the day on it, and how many papers of
 * this person stand there already as far as the page knows; 409 when there are others). Answers 204, and adds nothing
 * when this person's same `press` (a UUID of the page's) has added something: the page did not hear of it.
 */
export const additionRequest = z.object({
  words: z.string().check(z.minLength(1), z.maxLength(additionLetters)),
  saidBy: z.optional(z.string()),
  how: z.optional(z.enum(howCodes)),
  lang: z.optional(language),
  paper: z.optional(
    z.object({
      day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      known: z.number(),
    }),
  ),
  press: z.optional(z.string().check(z.regex(/^[0-9a-f-]{36}$/))),
});
