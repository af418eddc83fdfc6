import type { Migration } from '#store/migrations/migration.ts';

/** A table without rowid is its own primary key: an appended row writes one page of SQLite, not two. */
const spell = {
  sqlite: { big: 'integer', bytes: 'blob', end: ') strict', keyed: ') strict, without rowid' },
  postgres: { big: 'bigint', bytes: 'bytea', end: ')', keyed: ')' },
};
const later = 'deferrable initially deferred';

export const documentsAndVersions: Migration = {
  name: '0003-documents-and-versions',
  statements: (dialect) => {
    const { big, bytes, end, keyed } = spell[dialect];
    return [
      ...documents(big, bytes, end, keyed),
      ...versions(big, bytes, end),
      ...recoveryPoints(big, bytes, end),
    ];
  },
};

const documents = (big: string, bytes: string, end: string, keyed: string): string[] => [
  `create table "document" (
    "meeting" text not null references "meeting" ${later},
    "name" text not null,
    "epoch" integer not null,
    "schema" integer not null,
    "seq" integer not null,
    primary key ("meeting", "name")
  ${keyed}`,
  `create table "documentUpdate" (
    "meeting" text not null,
    "name" text not null,
    "seq" integer not null check ("seq" > 0),
    "author" text not null references "person" ${later},
    "at" ${big} not null,
    "bytes" ${bytes} not null,
    "hash" ${bytes} not null,
    primary key ("meeting", "name", "seq"),
    foreign key ("meeting", "name") references "document" ${later}
  ${keyed}`,
  `create table "documentSnapshot" (
    "meeting" text not null,
    "name" text not null,
    "seq" integer not null,
    "bytes" ${bytes} not null,
    "hash" ${bytes} not null,
    primary key ("meeting", "name"),
    foreign key ("meeting", "name") references "document" ${later}
  ${end}`,
  `create table "documentLease" (
    "meeting" text not null,
    "name" text not null,
    "epoch" integer not null,
    "clientId" ${big} not null check ("clientId" between 1 and 4294967295),
    "person" text not null references "person" ${later},
    primary key ("meeting", "name", "epoch", "clientId"),
    foreign key ("meeting", "name") references "document" ${later}
  ${keyed}`,
];

const versions = (big: string, bytes: string, end: string): string[] => [
  `create table "version" (
    "meeting" text not null references "meeting" ${later},
    "n" integer not null check ("n" > 0),
    "title" text not null,
    "at" ${big} not null,
    "hash" text not null,
    "previousHash" text,
    "contentHash" text not null,
    "record" text not null,
    "by" text not null references "person" ${later},
    primary key ("meeting", "n"),
    check ("n" = 1 or "previousHash" is not null)
  ${end}`,
  `create table "versionDocument" (
    "meeting" text not null,
    "n" integer not null,
    "name" text not null,
    "epoch" integer not null,
    "seq" integer not null,
    "state" ${bytes} not null,
    primary key ("meeting", "n", "name"),
    foreign key ("meeting", "n") references "version" ${later}
  ${end}`,
];

const recoveryPoints = (big: string, bytes: string, end: string): string[] => [
  `create table "recoveryPoint" (
    "meeting" text not null references "meeting" ${later},
    "at" ${big} not null,
    primary key ("meeting", "at")
  ${end}`,
  `create table "recoveryDocument" (
    "meeting" text not null,
    "at" ${big} not null,
    "name" text not null,
    "epoch" integer not null,
    "seq" integer not null,
    "state" ${bytes} not null,
    primary key ("meeting", "at", "name"),
    foreign key ("meeting", "at") references "recoveryPoint" ${later}
  ${end}`,
];
