import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', id: 'integer primary key', end: ') strict' },
  postgres: { big: 'bigint', id: 'bigint generated always as identity primary key', end: ')' },
};

/**
 * What becomes of a meeting's day: moved, cancelled, tried for, held without the family; what it looked like when it
 * began, for who comes late; under which name it stands in each person's calendar; and when somebody left the school.
 */
export const whenLifeHappens: Migration = {
  name: '0013-when-life-happens',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const meeting = `"meeting" text not null references "meeting" ${later}`;
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    const by = `${person('by')}, "at" ${big} not null`;
    return [
      `create table "dateChange" ("id" ${id}, ${meeting}, "from" text not null, "to" text,
        "why" text not null, ${by}${end}`,
      'create index "dateChangeByMeeting" on "dateChange" ("meeting")',
      `create table "calendarEntry" (${meeting}, ${person('person')}, "uid" text not null,
        primary key ("meeting", "person")${end}`,
      `create table "attempt" ("id" ${id}, ${meeting}, "day" text not null, "how" text not null,
        "words" text not null, ${by}${end}`,
      'create index "attemptByMeeting" on "attempt" ("meeting")',
      `create table "withoutFamily" (${meeting}, "why" text not null, ${by},
        primary key ("meeting")${end}`,
      `create table "meetingStart" (${meeting}, "at" ${big} not null, "record" text not null,
        primary key ("meeting")${end}`,
      `alter table "person" add column "leftAt" ${big}`,
    ];
  },
};
