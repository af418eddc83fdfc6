import type { Migration } from '#store/migrations/migration.ts';

/** Whether the child reads why their meeting was moved or cancelled (docs/decisions/0143); nobody was asked before. */
export const whyForTheChild: Migration = {
  name: '0041-why-for-the-child',
  statements: () => [
    'alter table "dateChange" add column "forChild" integer not null default 0 check ("forChild" in (0, 1))',
  ],
};
