import type { Migration } from '#store/migrations/migration.ts';

/** What the two databases spell differently. References are checked at the end of a transaction, in any order. */
const spell = {
  sqlite: { big: 'integer', id: 'integer primary key autoincrement', end: ') strict' },
  postgres: { big: 'bigint', id: 'bigint generated always as identity primary key', end: ')' },
};
const later = 'deferrable initially deferred';

export const peopleAndMeetings: Migration = {
  name: '0001-people-and-meetings',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    return [...school(end), ...meeting(big, end), ...takingPart(big, id, end)];
  },
};

const school = (end: string): string[] => [
  `create table "school" ("id" text primary key not null, "name" text not null ${end}`,
  `create table "pupil" (
    "id" text primary key not null,
    "school" text not null references "school" ${later},
    "person" text not null,
    "preferredName" text not null,
    "fullName" text not null,
    "dateOfBirth" text not null,
    "yearGroup" text not null,
    "className" text not null
  ${end}`,
  `create table "person" (
    "id" text primary key not null,
    "school" text not null references "school" ${later},
    "name" text not null,
    "firstName" text not null,
    "shownAs" text not null,
    "role" text not null,
    "staffRole" text,
    "email" text,
    "pupil" text references "pupil" ${later},
    "with" text references "person" ${later}
  ${end}`,
  'create index "pupilBySchool" on "pupil" ("school")',
  'create index "personBySchool" on "person" ("school")',
  'create index "personByPupil" on "person" ("pupil")',
];

const meeting = (big: string, end: string): string[] => [
  `create table "meeting" (
    "id" text primary key not null,
    "school" text not null references "school" ${later},
    "pupil" text not null references "pupil" ${later},
    "term" text not null,
    "plannedAt" text not null,
    "state" text not null,
    "stage" text not null,
    "lead" text not null references "person" ${later},
    "carriedMeeting" text references "meeting" ${later},
    "carriedVersion" integer,
    "savedVersion" integer,
    "savedTitle" text,
    "savedAt" ${big},
    check (("state" = 'saved') = ("savedVersion" is not null))
  ${end}`,
  'create index "meetingBySchool" on "meeting" ("school")',
  'create index "meetingByPupil" on "meeting" ("pupil")',
  `create table "participant" (
    "meeting" text not null references "meeting" ${later},
    "person" text not null references "person" ${later},
    "role" text not null,
    "with" text references "person" ${later},
    "position" integer not null,
    primary key ("meeting", "person")
  ${end}`,
];

const takingPart = (big: string, id: string, end: string): string[] => [
  `create table "attendance" (
    "meeting" text not null references "meeting" ${later},
    "person" text not null references "person" ${later},
    "how" text not null,
    "from" text,
    "to" text,
    primary key ("meeting", "person")
  ${end}`,
  `create table "scribe" (
    "meeting" text not null references "meeting" ${later},
    "for" text not null references "person" ${later},
    "by" text not null references "person" ${later},
    primary key ("meeting", "for")
  ${end}`,
  `create table "agreement" (
    "meeting" text not null references "meeting" ${later},
    "version" integer not null,
    "versionHash" text not null,
    "person" text not null references "person" ${later},
    "answer" text not null,
    "words" text not null,
    "about" text,
    "saidBy" text not null references "person" ${later},
    "typedBy" text not null references "person" ${later},
    "how" text not null,
    "lang" text not null,
    "at" ${big} not null,
    primary key ("meeting", "version", "person")
  ${end}`,
  `create table "addition" (
    "id" ${id},
    "meeting" text not null references "meeting" ${later},
    "person" text not null references "person" ${later},
    "words" text not null,
    "at" ${big} not null
  ${end}`,
  'create index "additionByMeeting" on "addition" ("meeting")',
];
