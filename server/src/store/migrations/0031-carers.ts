import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', id: 'integer primary key', end: ') strict' },
  postgres: {
    big: 'bigint',
    id: 'bigint generated always as identity primary key',
    end: ')',
  },
};

/** What the school knows of a parent or carer; and, only ever added to, whether they hold parental responsibility. */
export const carers: Migration = {
  name: '0031-carers',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const set = `"by" text not null references "person" ${later}, "at" ${big} not null`;
    return [
      `create table "carer" (
        "person" text not null primary key references "person" ${later}, "relation" text not null,
        "language" text not null, "reach" text not null, ${set}${end}`,
      `create table "responsibility" ("id" ${id},
        "person" text not null references "person" ${later},
        "holds" text not null check ("holds" in ('yes', 'no', 'not-known')), ${set}${end}`,
      'create index "responsibilityByPerson" on "responsibility" ("person")',
    ];
  },
};
