import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', id: 'integer primary key autoincrement', end: ') strict' },
  postgres: { big: 'bigint', id: 'bigint generated always as identity primary key', end: ')' },
};
const later = 'deferrable initially deferred';

export const linksAndAudit: Migration = {
  name: '0002-links-and-audit',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    return [...links(big, end), ...audit(big, id, end)];
  },
};

const links = (big: string, end: string): string[] => [
  `create table "link" (
    "tokenHash" text primary key not null,
    "person" text not null references "person" ${later},
    "meeting" text references "meeting" ${later},
    "madeAt" ${big} not null,
    "expiresAt" ${big} not null,
    "usedAt" ${big},
    "revokedAt" ${big}
  ${end}`,
  'create index "linkByMeeting" on "link" ("meeting", "person")',
  `create table "seat" (
    "id" text primary key not null,
    "secretHash" text not null,
    "person" text not null references "person" ${later},
    "meeting" text references "meeting" ${later},
    "device" text not null,
    "linkHash" text not null references "link" ${later},
    "madeAt" ${big} not null,
    "endedAt" ${big}
  ${end}`,
  'create index "seatByLink" on "seat" ("linkHash")',
];

/** Refers to nothing: what was done stays known when the person or the meeting is gone. */
const audit = (big: string, id: string, end: string): string[] => [
  `create table "audit" (
    "id" ${id},
    "at" ${big} not null,
    "actor" text,
    "action" text not null,
    "meeting" text,
    "detail" text not null
  ${end}`,
  'create index "auditByMeeting" on "audit" ("meeting")',
];
