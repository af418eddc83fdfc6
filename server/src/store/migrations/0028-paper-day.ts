import type { Migration } from '#store/migrations/migration.ts';

/** The day on a paper that was found after the meeting; null for words that came in any other way, and for those before. */
export const paperDay: Migration = {
  name: '0028-paper-day',
  statements: () => ['alter table "addition" add column "paperDay" text'],
};
