import type { Migration } from '#store/migrations/migration.ts';

/**
 * Under which client ids the first words of a document stand, those that were carried in from the meeting before: who
 * took one of them out later can be said of them (VERSION6). Of older documents it is not known.
 */
export const firstLeases: Migration = {
  name: '0008-first-leases',
  statements: () => ['alter table "documentLease" add column "isFirst" integer not null default 0'],
};
