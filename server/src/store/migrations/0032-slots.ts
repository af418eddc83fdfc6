import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/** When a professional comes to a meeting, and which parts of it they are shown. `n`: how often that was set. */
export const slots: Migration = {
  name: '0032-slots',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    return [
      `create table "slot" ("meeting" text not null references "meeting" ${later},
        "person" text not null references "person" ${later}, "from" text, "to" text, "stages" text not null,
        "n" integer not null, "by" text not null references "person" ${later}, "at" ${big} not null,
        primary key ("meeting", "person")${end}`,
    ];
  },
};
