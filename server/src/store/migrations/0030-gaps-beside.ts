import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { bytes: 'blob', end: ') strict' },
  postgres: { bytes: 'bytea', end: ')' },
};

/**
 * What a gap changed beside the versions: an answer, the school's words beside it, what was added or noted later, or
 * the file of a report. For each its digest before and after, so that the chain of what was said still holds (VERSION3).
 */
export const gapsBeside: Migration = {
  name: '0030-gaps-beside',
  statements: (dialect) => {
    const { bytes, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    return [
      `create table "gapSaid" (
        "meeting" text not null references "meeting" ${later},
        "place" integer not null check ("place" > 0),
        "gap" text not null references "gap" ${later},
        "kind" text not null check ("kind" in ('answer', 'reply', 'addition', 'seen', 'file')),
        "about" text not null,
        "before" ${bytes} not null,
        "after" ${bytes} not null,
        "seal" ${bytes} not null,
        primary key ("meeting", "place")
      ${end}`,
    ];
  },
};
