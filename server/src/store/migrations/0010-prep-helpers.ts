import type { Migration } from '#store/migrations/migration.ts';

const end = { sqlite: ') strict', postgres: ')' };

/** Who may write in somebody's preparation, because that person asked them to. */
export const prepHelpers: Migration = {
  name: '0010-prep-helpers',
  statements: (dialect) => {
    const later = 'deferrable initially deferred';
    const person = (name: string) => `"${name}" text not null references "person" ${later}`;
    return [
      `create table "prepHelper" ("meeting" text not null references "meeting" ${later},
        ${person('for')}, ${person('by')}, primary key ("meeting", "for", "by")${end[dialect]}`,
    ];
  },
};
