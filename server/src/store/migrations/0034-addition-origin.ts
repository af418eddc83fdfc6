import type { Migration } from '#store/migrations/migration.ts';

/** What words beside a record were kept from (docs/decisions/0130); null for those before, which nothing is compared with. */
export const additionOrigin: Migration = {
  name: '0034-addition-origin',
  statements: () => ['alter table "addition" add column "origin" text'],
};
