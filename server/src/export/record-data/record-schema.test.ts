import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { recordEntries, recordPlan } from '@fourchairs/shared/document/testing/arbitrary-record.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { hashOf } from '@fourchairs/shared/testing/hash-of.ts';
import fc from 'fast-check';
import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

import { polishAnswer as answer, sampleSaved, teacher } from '../testing/sample-saved.ts';
import { type meetingRecord, recordSchema, recordSchemaVersion } from './record-schema.ts';

/** The description as it is served, and nothing of how it was made. */
const described = z.fromJSONSchema(
  JSON.parse(JSON.stringify(recordSchema())) as Parameters<typeof z.fromJSONSchema>[0],
);
const fits = (file: unknown): boolean =>
  described.safeParse(JSON.parse(JSON.stringify(file))).success;

/** Ids are letters to whoever reads them. */
type Plain<Value> = Value extends PersonId | MeetingId
  ? string
  : Value extends readonly (infer Each)[]
    ? readonly Plain<Each>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

const beside = {
  translation: { words: 'Cards', lang: 'en', by: teacher, typedBy: teacher, at: answer.at },
};
const { personId, words, typedBy, how, lang, at } = answer;
const around = {
  agreements: [{ ...answer, signedOn: null, ...beside }],
  replies: [{ personId, version: 2, words: 'We hear that', by: teacher, at }],
  additions: [
    { personId, words, typedBy, how, lang, at, name: 'Magda', paperDay: null, ...beside },
  ],
} as const;

const files = fc
  .tuple(recordPlan, recordEntries)
  .map(([plan, entries]) => sampleSaved(plan, entries, around));

type Anything = Record<string, unknown>;
const objectsIn = (value: unknown): Anything[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Anything, ...inside];
};

/** What some records have and others have not, somewhere. */
const optional: ReadonlySet<string> = new Set([
  'gaps',
  'behind',
  'note',
  'childWordsCame',
  'childWordsTranslation',
  'heldBack',
  'cost',
  'happened',
  'happenedWhy',
  'howHelps',
  'sessionsPlanned',
  'sessionsGiven',
  'fromList',
  'strategies',
  'parked',
  'scribe',
  'timekeeper',
  'picked',
  'movedBy',
  'changedBy',
  'helperName',
  'translation',
  'drawing',
  'day',
  'beside',
  'signedOn',
  'paperDay',
]);

it('the description of a record says what the record’s type says, no more and no less', () => {
  expectTypeOf<Plain<z.output<typeof meetingRecord>>>().toEqualTypeOf<Plain<MeetingRecord>>();
});

it('every record fits its description, and one with an unknown field or a missing one does not', () => {
  fc.assert(
    fc.property(files, fc.nat(), fc.nat(), (file, which, key) => {
      expect(fits(file)).toBe(true);
      const copy = JSON.parse(JSON.stringify(file)) as Anything;
      const all = objectsIn(copy);
      const one = must(all[which % all.length], 'an object');
      one['unknown'] = 1;
      expect(fits(copy)).toBe(false);
      delete one['unknown'];
      expect(fits(copy)).toBe(true);
      const names = Object.keys(one).filter((name) => !optional.has(name));
      const gone = names[key % Math.max(names.length, 1)];
      fc.pre(gone !== undefined);
      Reflect.deleteProperty(one, gone ?? '');
      expect([gone, fits(copy)]).toEqual([gone, false]);
    }),
    { numRuns: 200 },
  );
});

/** Every version's description. Changing what it says means a new version, and never a changed line. */
const shapes: Readonly<Record<number, string>> = {
  1: 'b33684af10c607d94ffa73f1555ddf0168c07245a7a32134b82bba7e83ac2fdb',
  2: '67cbbdf816bd58d36b9074bc4ee6a00375cf46a1b3738b121ddbe8e75956c496',
};

it('a changed description gets a new version', () => {
  expect(hashOf(JSON.stringify(recordSchema()))).toBe(shapes[recordSchemaVersion]);
});
