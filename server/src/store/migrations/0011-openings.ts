import type { Dialect, Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', bytes: 'blob', end: ') strict' },
  postgres: { big: 'bigint', bytes: 'bytea', end: ')' },
};

const stays = 'A step of an opening is never changed or taken away';

/** The database itself keeps what was done: our own code cannot change it by mistake. */
const keepers: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (what) =>
      `create trigger "openingStepOn${what}" before ${what} on "openingStep"
        begin select raise(abort, '${stays}'); end`,
  ),
  postgres: [
    `create function "openingStepStays"() returns trigger language plpgsql as $$
      begin raise exception '${stays}' using errcode = 'integrity_constraint_violation'; end $$`,
    `create trigger "openingStepStays" before update or delete on "openingStep"
      for each row execute function "openingStepStays"()`,
  ],
};

/**
 * Who of the staff is the safeguarding lead or a senior person, and every step of opening a child's own page: asked for,
 * decided, ended, read. Chained like the rows of a document, and decided by nobody who asked.
 */
export const openings: Migration = {
  name: '0011-openings',
  statements: (dialect) => {
    const { big, bytes, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "duty" (${person('person')},
        "duty" text not null check ("duty" in ('safeguarding-lead', 'senior')),
        primary key ("person", "duty")${end}`,
      `create table "openingStep" (
        "meeting" text not null references "meeting" ${later},
        "place" integer not null check ("place" > 0),
        "opening" text not null,
        "step" text not null
          check ("step" in ('asked', 'approved', 'refused', 'withdrawn', 'ended', 'read')),
        ${person('askedBy')},
        ${person('by')},
        "at" ${big} not null,
        "words" text not null,
        "until" ${big},
        "hash" ${bytes} not null,
        primary key ("meeting", "place"),
        check ("step" not in ('approved', 'refused') or "by" <> "askedBy"),
        check (("step" = 'approved') = ("until" is not null))
      ${end}`,
      ...keepers[dialect],
    ];
  },
};
