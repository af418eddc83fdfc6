import { expect, it } from 'vitest';

import { planTypes } from './codes.ts';
import { missedOutcomes, nextSteps } from './next-step.ts';

const outcome = { origin: 'last', agreedLevel: -1, targetBy: '2026-03-19' } as const;

it.each([
  ['was less than hoped for on its day', outcome, true],
  ['has its day still to come', { ...outcome, targetBy: '2026-03-20' }, false],
  ['has no day', { ...outcome, targetBy: null }, false],
  ['was reached', { ...outcome, agreedLevel: 0 }, false],
  ['was not agreed on', { ...outcome, agreedLevel: null }, false],
  ['is new', { ...outcome, origin: 'new' }, false],
] as const)('STEP1 an outcome that %s', (_, each, isMissed) => {
  expect(missedOutcomes([each], '2026-03-19').length === 1).toBe(isMissed);
});

it('STEP2 every kind of plan leads somewhere, and in the end to the council', () => {
  for (const type of planTypes) expect(nextSteps[type].length).toBeGreaterThan(0);
  expect(nextSteps['more-support']).toEqual(['ehc']);
});
