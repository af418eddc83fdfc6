import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/** Which papers of whom were typed up, by whom and when. `n` counts them for each person: two cannot have the same. */
export const typedUp: Migration = {
  name: '0022-typed-up',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "typedUp" ("meeting" text not null references "meeting" ${later},
        ${person('person')}, "n" integer not null, "id" text not null, "day" text not null,
        "replaces" integer not null, ${person('by')}, "at" ${big} not null,
        primary key ("meeting", "person", "n")${end}`,
    ];
  },
};
