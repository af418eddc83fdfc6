import type { Migration } from '#store/migrations/migration.ts';

/** For how many days a school lets a saved record be held back for checking; null: as it is installed. */
export const holdDays: Migration = {
  name: '0029-hold-days',
  statements: () => ['alter table "schoolSetting" add column "holdDays" integer'],
};
