import type { Migration } from '#store/migrations/migration.ts';

const spell = {
  sqlite: { big: 'integer', end: ') strict' },
  postgres: { big: 'bigint', end: ')' },
};

/** What a school says for all its pupils (kind of plan, where families can turn), and what kind of plan each has. */
export const schoolSettings: Migration = {
  name: '0027-school-settings',
  statements: (dialect) => {
    const { big, end } = spell[dialect];
    const later = 'deferrable initially deferred';
    const set = `"by" text not null references "person" ${later}, "at" ${big} not null`;
    return [
      `create table "schoolSetting" (
        "school" text primary key not null references "school" ${later}, "plan" text,
        "informationReport" text not null, "localOffer" text not null, "sendiass" text not null,
        ${set}${end}`,
      `create table "planType" (
        "pupil" text primary key not null references "pupil" ${later}, "plan" text not null,
        ${set}${end}`,
    ];
  },
};
