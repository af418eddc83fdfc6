import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { checkDocument } from '#document/check/check-document.ts';
import { planToRecord } from '#document/plan-to-record.ts';
import type { RecordPlan, RecordText } from '#document/record.ts';
import { createDocument } from '#document/roots.ts';
import { mapPlanTexts } from '#document/take-out/map-texts.ts';
import { people, recordPlan } from '#document/testing/arbitrary-record.ts';
import { hasWordsOf, withoutWordsOf } from '#document/without-words-of.ts';
import type { PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { chosenPlan, type Chosen, crossInto, listCrossable } from './cross.ts';

const theirs = must(people[1], 'somebody');
const staff = must(people[2], 'somebody');
const who: ReadonlySet<PersonId> = new Set([theirs]);

/** Every word they typed can be told from everybody else’s. */
const planted = 'Quarnelia';
const plant = (plan: RecordPlan): RecordPlan => {
  const texts = mapPlanTexts(plan, (_key, text): RecordText => {
    if (!hasWordsOf(text, who)) return text;
    return { text: planted, by: [{ person: theirs, length: planted.length }] };
  });
  return {
    ...texts,
    outcomes: texts.outcomes.map((outcome) => ({
      ...outcome,
      measurements: outcome.measurements.map((each) =>
        each.typedBy === theirs ? { ...each, note: planted } : each,
      ),
    })),
  };
};
const plans = recordPlan.map(plant);
/** All it says, and who is said to have said it, whatever its ids are. */
const bytesOf = (value: unknown) => JSON.stringify(value);

const openDoc = (): Y.Doc => {
  const doc = createDocument('meeting');
  doc.clientID = 8;
  return doc;
};

/** Which of the items are chosen: by chance. */
const choiceOf = (plan: RecordPlan, withTheirs: boolean): fc.Arbitrary<Chosen[]> =>
  fc
    .subarray(listCrossable(plan, who))
    .map((items) => items.map(({ list, id }) => ({ list, id, withTheirs })));

it('APART2 a plan without somebody’s words has no byte of them, and keeps what is not theirs', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const left = withoutWordsOf(plan, who);
      expect(bytesOf(left)).not.toContain(planted);
      expect(bytesOf(left)).not.toContain(theirs);
      const kept = ({ text }: { text: RecordText }) => !hasWordsOf(text, who);
      expect(left.strengths).toEqual(plan.strengths.filter(kept));
      expect(left.actions).toHaveLength(
        plan.actions.filter(({ what }) => !hasWordsOf(what, who)).length,
      );
      expect(withoutWordsOf(plan, new Set())).toBe(plan);
    }),
  );
});

it('APART5 whatever staff choose, none of the other’s words cross unless they chose those too', () => {
  const cases = plans.chain((plan) => choiceOf(plan, false).map((chosen) => ({ plan, chosen })));
  fc.assert(
    fc.property(cases, ({ plan, chosen }) => {
      const crossing = chosenPlan(plan, chosen, { who, by: staff });
      const doc = openDoc();
      crossInto(doc, crossing);
      expect(checkDocument(doc, 'meeting')).toEqual([]);
      const there = planToRecord(doc, () => staff);
      const sent = String.fromCharCode(...Y.encodeStateAsUpdate(doc));
      for (const all of [bytesOf(crossing), bytesOf(there), sent]) {
        expect(all).not.toContain(planted);
        expect(all).not.toContain(theirs);
      }
    }),
  );
});

it('APART5 what crosses is what was previewed, said to be typed by whoever put it there', () => {
  const cases = plans.chain((plan) => choiceOf(plan, true).map((chosen) => ({ plan, chosen })));
  fc.assert(
    fc.property(cases, ({ plan, chosen }) => {
      const crossing = chosenPlan(plan, chosen, { who, by: staff });
      const doc = openDoc();
      crossInto(doc, crossing);
      const there = planToRecord(doc, () => staff);
      const words = (of: RecordPlan) =>
        [...listCrossable(of, new Set())].map(({ list, title }) => [list, title]);
      expect(words(there)).toEqual(words(crossing));
      const asked = listCrossable(plan, who).filter(({ list, id }) =>
        chosen.some((each) => each.list === list && each.id === id),
      );
      expect(words(there)).toEqual(asked.map(({ list, title }) => [list, title]));
      expect(there.outcomes.map(({ decision }) => decision)).toEqual(
        crossing.outcomes.map(({ decision }) => decision),
      );
    }),
  );
});

it('APART5 the list says what is wholly and what is partly the other’s', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const item of listCrossable(plan, who)) {
        const chosen = [{ list: item.list, id: item.id, withTheirs: false }];
        const without = bytesOf(listCrossable(chosenPlan(plan, chosen, { who, by: staff }), who));
        expect(without === '[]').toBe(item.isTheirs);
        const whole = bytesOf(
          chosenPlan(plan, [{ ...must(chosen[0], 'it'), withTheirs: true }], { who, by: staff }),
        );
        expect(item.isTheirs || item.hasTheirs || !whole.includes(planted)).toBe(true);
      }
    }),
  );
});
