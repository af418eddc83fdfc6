import type { Migration } from '#store/migrations/migration.ts';

/** Who typed what was added beside a record, how it came in and in which language: until now, its own person in English. */
export const additionsTyped: Migration = {
  name: '0023-additions-typed',
  statements: () => [
    'alter table "addition" add column "typedBy" text references "person" deferrable initially deferred',
    `alter table "addition" add column "how" text not null default 'self'`,
    `alter table "addition" add column "lang" text not null default 'en'`,
    'update "addition" set "typedBy" = "person"',
  ],
};
