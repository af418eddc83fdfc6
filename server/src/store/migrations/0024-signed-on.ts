import type { Migration } from '#store/migrations/migration.ts';

/** The day that stands under an answer somebody signed on paper; null for every other answer, and for those before. */
export const signedOn: Migration = {
  name: '0024-signed-on',
  statements: () => ['alter table "agreement" add column "signedOn" text'],
};
