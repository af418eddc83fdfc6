import type { GoalLevel, PlanType } from './codes.ts';

/** What may follow where outcomes are missed: another kind of plan, or the council is asked for an assessment. */
export const nextSteps = {
  agreement: ['support-plan'],
  'support-plan': ['more-support', 'ehc'],
  'more-support': ['ehc'],
} as const satisfies Record<PlanType, readonly (PlanType | 'ehc')[]>;

type Reviewed = {
  readonly origin: 'last' | 'new' | null;
  readonly agreedLevel: GoalLevel | null;
  readonly targetBy: string | null;
};

/** Outcomes of last time whose day has come, and that were agreed to be less than hoped for. */
export const missedOutcomes = <Outcome extends Reviewed>(
  outcomes: readonly Outcome[],
  today: string,
): Outcome[] =>
  outcomes.filter(
    ({ origin, agreedLevel, targetBy }) =>
      origin === 'last' &&
      agreedLevel !== null &&
      agreedLevel < 0 &&
      targetBy !== null &&
      targetBy <= today,
  );
