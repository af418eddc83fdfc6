import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/** The support lines a school has ready, and its names of the levels and areas. */
export const schoolList: Migration = {
  name: '0014-school-list',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const school = `"school" text not null references "school" ${later}`;
    return [
      `create table "schoolLevel" (${school}, "level" text not null, "name" text not null,
        "place" integer not null, primary key ("school", "level")${end}`,
      `create table "schoolArea" (${school}, "area" text not null, "name" text not null,
        "place" integer not null, primary key ("school", "area")${end}`,
      `create table "schoolLine" (${school}, "id" text not null, "what" text not null,
        "level" text, "areas" text not null, "who" text not null, "frequency" text not null,
        "minutes" integer, "groupSize" text not null, "why" text not null, "state" text not null,
        "by" text references "person" ${later}, "at" ${big} not null,
        primary key ("school", "id")${end}`,
    ];
  },
};
