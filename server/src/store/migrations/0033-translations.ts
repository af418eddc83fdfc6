import type { Dialect, Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

const later = 'deferrable initially deferred';

const kinds = {
  saying: `('answer', 'reply', 'addition', 'translation')`,
  gapSaid: `('answer', 'reply', 'addition', 'translation', 'seen', 'file')`,
};

/** One of them changes what a column may hold; the other has to make the table anew. */
const widenPostgres = (table: keyof typeof kinds): string =>
  `alter table "${table}" drop constraint "${table}_kind_check",
    add constraint "${table}_kind_check" check ("kind" in ${kinds[table]})`;

const widenSqlite = (table: keyof typeof kinds, columns: string, names: string): string[] => [
  `create table "${table}Wide" (
    "meeting" text not null references "meeting" ${later},
    "place" integer not null check ("place" > 0),
    "kind" text not null check ("kind" in ${kinds[table]}),
    ${columns},
    primary key ("meeting", "place")
  ) strict`,
  `insert into "${table}Wide" ("meeting", "place", "kind", ${names})
    select "meeting", "place", "kind", ${names} from "${table}"`,
  `drop table "${table}"`,
  `alter table "${table}Wide" rename to "${table}"`,
];

const widen = (dialect: Dialect): string[] =>
  dialect === 'postgres'
    ? [widenPostgres('saying'), widenPostgres('gapSaid')]
    : [
        ...widenSqlite(
          'saying',
          '"about" text not null, "digest" blob not null, "hash" blob not null',
          '"about", "digest", "hash"',
        ),
        ...widenSqlite(
          'gapSaid',
          `"gap" text not null references "gap" ${later}, "about" text not null,
            "before" blob not null, "after" blob not null, "seal" blob not null`,
          '"gap", "about", "before", "after", "seal"',
        ),
      ];

/**
 * What somebody answered or added beside a record, once more in another language: who put it into that, who typed it
 * and when. Chained with what was said, and taken out with it (docs/decisions/0116).
 */
export const translations: Migration = {
  name: '0033-translations',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    return [
      `create table "translation" (
        "meeting" text not null references "meeting" ${later},
        "kind" text not null check ("kind" in ('answer', 'addition')),
        "about" text not null,
        "words" text not null,
        "lang" text not null,
        "by" text not null references "person" ${later},
        "typedBy" text not null references "person" ${later},
        "madeOf" text not null,
        "at" ${big} not null,
        primary key ("meeting", "kind", "about")
      ${end}`,
      ...widen(dialect),
    ];
  },
};
