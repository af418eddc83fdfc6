import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', bytes: 'blob', end: ') strict' },
  postgres: { big: 'bigint', bytes: 'bytea', end: ')' },
};

/** Reports of professionals: files beside the documents, their bytes in a table of their own so that lists never read them. */
export const reports: Migration = {
  name: '0012-reports',
  statements: (dialect) => {
    const { big, bytes, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "report" ("id" text not null primary key,
        "meeting" text not null references "meeting" ${later}, ${person('writer')},
        "name" text not null, "type" text not null, "size" integer not null,
        "sha256" text not null, "came" text not null, ${person('addedBy')},
        "at" ${big} not null, "shownAt" ${big}, "seal" ${bytes} not null${end}`,
      'create index "reportByMeeting" on "report" ("meeting")',
      `create table "reportFile" ("report" text not null primary key
        references "report" ${later}, "bytes" ${bytes} not null${end}`,
    ];
  },
};
