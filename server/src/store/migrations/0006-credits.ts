import type { Migration } from '#store/migrations/migration.ts';

const big = { sqlite: 'integer', postgres: 'bigint' };

/**
 * Whose words they stay that an editor moved, and who took words out (VERSION6). The rows an edit came in are replaced
 * by a snapshot sooner or later; this stays. No key: nothing here may ever stand in the way of somebody's words.
 */
export const credits: Migration = {
  name: '0006-credits',
  statements: (dialect) => [
    `create table "documentCredit" (
      "meeting" text not null,
      "name" text not null,
      "kind" text not null check ("kind" in ('moved', 'removed')),
      "client" ${big[dialect]} not null,
      "clock" ${big[dialect]} not null,
      "length" integer not null check ("length" > 0),
      "person" text not null references "person" deferrable initially deferred,
      foreign key ("meeting", "name") references "document" deferrable initially deferred
    )`,
    'create index "creditByDocument" on "documentCredit" ("meeting", "name")',
  ],
};
