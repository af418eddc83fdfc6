import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', real: 'real', id: 'integer primary key', end: ') strict' },
  postgres: {
    big: 'bigint',
    real: 'double precision',
    id: 'bigint generated always as identity primary key',
    end: ')',
  },
};

/**
 * What is said of a saved record, done with it and seen after it: the school's words beside a difference, why it is held back for checking, who was given
 * it and how, who opened it, who has read what is for every lesson, and what was measured between meetings.
 */
export const afterTheMeeting: Migration = {
  name: '0009-after-the-meeting',
  statements: (dialect) => {
    const { big, real, id, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const meeting = `"meeting" text not null references "meeting" ${later}`;
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "reply" (${meeting}, "version" integer not null, ${person('person')},
        "words" text not null, ${person('by')}, "at" ${big} not null,
        primary key ("meeting", "version", "person")${end}`,
      `create table "hold" (${meeting}, "why" text not null, "until" ${big} not null,
        ${person('by')}, "at" ${big} not null, "releasedAt" ${big},
        primary key ("meeting")${end}`,
      `create table "given" ("id" ${id}, ${meeting}, ${person('person')}, "how" text not null,
        ${person('by')}, "at" ${big} not null${end}`,
      'create index "givenByMeeting" on "given" ("meeting")',
      `create table "opened" (${meeting}, ${person('person')}, "at" ${big} not null,
        primary key ("meeting", "person")${end}`,
      `create table "reader" ("id" ${id}, ${meeting}, "person" text references "person" ${later},
        "name" text not null, ${person('by')}, "at" ${big} not null${end}`,
      'create index "readerByMeeting" on "reader" ("meeting")',
      `create table "seen" ("id" text not null primary key, ${meeting}, "outcome" text not null,
        "day" text not null, "value" ${real}, "note" text not null, ${person('by')},
        "at" ${big} not null${end}`,
      'create index "seenByMeeting" on "seen" ("meeting")',
    ];
  },
};
