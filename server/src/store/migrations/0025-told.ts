import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', id: 'integer primary key', end: ') strict' },
  postgres: {
    big: 'bigint',
    id: 'bigint generated always as identity primary key',
    end: ')',
  },
};

/** Who of the family was formally told that SEN Support is given: how, by whom, on which day. */
export const told: Migration = {
  name: '0025-told',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "told" ("id" ${id},
        "pupil" text not null references "pupil" ${later},
        "meeting" text not null references "meeting" ${later}, ${person('person')},
        "how" text not null, "day" text not null, "by" text not null, ${person('notedBy')},
        "at" ${big} not null${end}`,
      'create index "toldByPupil" on "told" ("pupil")',
    ];
  },
};
