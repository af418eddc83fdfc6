import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', id: 'integer primary key', end: ') strict' },
  postgres: {
    big: 'bigint',
    id: 'bigint generated always as identity primary key',
    end: ')',
  },
};

/** Which of the family agreed that which professional helps, and who took it back. */
export const involvement: Migration = {
  name: '0019-involvement',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "involvement" ("id" ${id},
        "pupil" text not null references "pupil" ${later},
        "meeting" text not null references "meeting" ${later}, ${person('professional')},
        ${person('person')}, "agrees" integer not null, "how" text not null,
        ${person('recordedBy')}, "at" ${big} not null${end}`,
      'create index "involvementByPupil" on "involvement" ("pupil")',
    ];
  },
};
