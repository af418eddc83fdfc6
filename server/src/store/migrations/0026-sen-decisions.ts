import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', id: 'integer primary key', end: ') strict' },
  postgres: {
    big: 'bigint',
    id: 'bigint generated always as identity primary key',
    end: ')',
  },
};

/** What each meeting decided about SEN Support: that it begins, goes on, becomes less, ends, or not now. */
export const senDecisions: Migration = {
  name: '0026-sen-decisions',
  statements: (dialect) => {
    const { big, id, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    return [
      `create table "senDecision" ("id" ${id},
        "pupil" text not null references "pupil" ${later},
        "meeting" text not null references "meeting" ${later},
        "what" text not null, "day" text not null, "why" text not null, "instead" text not null,
        "by" text not null references "person" ${later}, "at" ${big} not null${end}`,
      'create index "senDecisionByPupil" on "senDecision" ("pupil")',
    ];
  },
};
