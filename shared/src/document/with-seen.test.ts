import fc from 'fast-check';
import { expect, it } from 'vitest';

import { carryIn } from './carry-in.ts';
import { emptyPlan } from './empty-plan.ts';
import { recordPlan } from './testing/arbitrary-record.ts';
import { planWithSeen } from './with-seen.ts';

const seen = {
  id: 'seen-1',
  outcome: 'z1',
  day: '2026-04-20',
  value: 7,
  note: 'Told it to Babcia.',
  by: '00000000-0000-4000-8000-000000000001',
};

it('goes into the next meeting with its outcome, its day and who noted it', () => {
  fc.assert(
    fc.property(recordPlan, (plan) => {
      const [outcome] = plan.outcomes;
      if (outcome === undefined) return;
      const of = { ...seen, outcome: outcome.id };
      const goesOn = { ...outcome, decision: 'continue' } as const;
      const next = carryIn(planWithSeen({ ...emptyPlan, outcomes: [goesOn] }, [of]));
      expect(next.outcomes[0]?.measurements).toContainEqual({
        id: 'seen-1',
        day: '2026-04-20',
        value: 7,
        note: 'Told it to Babcia.',
        typedBy: of.by,
      });
      expect(next.outcomes[0]?.measurements).toHaveLength(outcome.measurements.length + 1);
    }),
    { numRuns: 20 },
  );
});

it('of an outcome that is not in the plan goes nowhere', () => {
  expect(planWithSeen(emptyPlan, [seen])).toEqual(emptyPlan);
});

it('the newest two hundred go into the next meeting, whatever they are about', () => {
  fc.assert(
    fc.property(recordPlan, (plan) => {
      const [outcome] = plan.outcomes;
      if (outcome === undefined) return;
      const days = Array.from({ length: 250 }, (_, n) => ({
        ...seen,
        id: `seen-${n}`,
        outcome: outcome.id,
      }));
      const [carried] = planWithSeen({ ...emptyPlan, outcomes: [outcome] }, days).outcomes;
      const ids = carried?.measurements.slice(outcome.measurements.length).map(({ id }) => id);
      expect([ids?.length, ids?.[0], ids?.at(-1)]).toEqual([200, 'seen-50', 'seen-249']);
    }),
    { numRuns: 3 },
  );
});
