import type { Migration } from '#store/migrations/migration.ts';

const big = { sqlite: 'integer', postgres: 'bigint' };

/**
 * That an invitation was taken back stands with the invitation, also of somebody who never had a link; and a seat knows
 * the staff seat it was made from.
 */
export const invitationsAndSeats: Migration = {
  name: '0005-invitations-and-seats',
  statements: (dialect) => [
    `alter table "participant" add column "revokedAt" ${big[dialect]}`,
    `update "participant" set "revokedAt" = (
      select max("revokedAt") from "link"
      where "link"."meeting" = "participant"."meeting" and "link"."person" = "participant"."person"
    ) where not exists (
      select 1 from "link"
      where "link"."meeting" = "participant"."meeting" and "link"."person" = "participant"."person"
        and "link"."revokedAt" is null
    )`,
    'alter table "seat" add column "madeFrom" text references "seat" deferrable initially deferred',
    `update "seat" set "endedAt" = "madeAt" where "endedAt" is null and exists (
      select 1 from "participant"
      where "participant"."meeting" = "seat"."meeting" and "participant"."person" = "seat"."person"
        and "participant"."revokedAt" is not null
    )`,
    'create index "seatByPerson" on "seat" ("person")',
    'create index "seatByOrigin" on "seat" ("madeFrom")',
    'create index "linkByPerson" on "link" ("person")',
  ],
};
