import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/** The link to what is for every lesson, who teaches the pupil, and who said with that link that they read it. */
export const lessonLinks: Migration = {
  name: '0016-lesson-links',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const meeting = `"meeting" text not null references "meeting" ${later}`;
    return [
      `create table "lessonLink" ("tokenHash" text not null primary key, ${meeting},
        "by" text not null references "person" ${later}, "madeAt" ${big} not null,
        "expiresAt" ${big} not null, "revokedAt" ${big}${end}`,
      'create index "lessonLinkByMeeting" on "lessonLink" ("meeting")',
      `create table "lessonReader" (${meeting}, "name" text not null, "at" ${big} not null,
        primary key ("meeting", "name")${end}`,
      `create table "lessonTeacher" ("pupil" text not null references "pupil" ${later},
        "name" text not null, "place" integer not null, primary key ("pupil", "name")${end}`,
    ];
  },
};
