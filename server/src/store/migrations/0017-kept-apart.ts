import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/**
 * Two people round a pupil who are kept apart, for whom a court allows no link, and which meetings are sittings of one
 * review. Two people are kept apart once at a time.
 */
export const keptApart: Migration = {
  name: '0017-kept-apart',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text references "person" ${later}`;
    return [
      `create table "apart" (
        "id" text not null primary key,
        "pupil" text not null references "pupil" ${later},
        ${person('one')} not null,
        ${person('other')} not null,
        ${person('noLinkFor')},
        "reason" text not null,
        ${person('by')} not null,
        "at" ${big} not null,
        ${person('endedBy')},
        "endedAt" ${big},
        check ("one" < "other"),
        check ("noLinkFor" is null or "noLinkFor" in ("one", "other")),
        check (("endedBy" is null) = ("endedAt" is null))
      ${end}`,
      'create unique index "apartOnce" on "apart" ("pupil", "one", "other") where "endedAt" is null',
      'create index "apartNoLink" on "apart" ("noLinkFor") where "endedAt" is null',
      `alter table "meeting" add column "review" text references "meeting" ${later}`,
    ];
  },
};
