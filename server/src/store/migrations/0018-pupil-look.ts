import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/** How a pupil's own page looks until they choose for themselves: what the staff who know them think suits. */
export const pupilLook: Migration = {
  name: '0018-pupil-look',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    return [
      `create table "pupilLook" (
        "pupil" text not null primary key references "pupil" ${later},
        "look" text not null check ("look" in ('pictures', 'words')),
        "by" text not null references "person" ${later},
        "at" ${big} not null${end}`,
    ];
  },
};
