import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', bytes: 'blob', end: ') strict' },
  postgres: { big: 'bigint', bytes: 'bytea', end: ')' },
};

/**
 * Words that two of the staff take out of a saved record (VERSION3): who asked and who confirmed, and for each version
 * what it was hashed as before and is hashed as since. The words themselves stand here only while they are asked about.
 */
export const gaps: Migration = {
  name: '0007-gaps',
  statements: (dialect) => {
    const { big, bytes, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    return [
      `create table "gap" (
        "id" text not null primary key,
        "meeting" text not null references "meeting" ${later},
        "field" text not null,
        "words" text,
        "reason" text not null,
        "state" text not null check ("state" in ('asked', 'done', 'declined')),
        "askedBy" text not null references "person" ${later},
        "askedAt" ${big} not null,
        "decidedBy" text references "person" ${later},
        "decidedAt" ${big},
        check (("state" = 'asked') = ("words" is not null)),
        check ("state" <> 'done' or "decidedBy" <> "askedBy")
      ${end}`,
      'create index "gapByMeeting" on "gap" ("meeting")',
      `create table "gapVersion" (
        "meeting" text not null,
        "n" integer not null,
        "place" integer not null check ("place" > 0),
        "gap" text not null references "gap" ${later},
        "recordBefore" text not null,
        "recordAfter" text not null,
        "documents" text not null,
        "seal" ${bytes} not null,
        primary key ("meeting", "n", "place"),
        foreign key ("meeting", "n") references "version" ${later}
      ${end}`,
    ];
  },
};
