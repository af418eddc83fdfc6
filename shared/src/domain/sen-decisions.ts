import { type SenDecision, type SenEnding, senEndings } from './codes.ts';

/** What a meeting has to decide: whether SEN Support begins (for the first time, or again), or whether it goes on. */
export const senQuestions = ['start', 'go-on'] as const;
export type SenQuestion = (typeof senQuestions)[number];

export const senChoices = {
  start: ['start', 'not-now'],
  'go-on': ['go-on', 'less', 'end'],
} as const satisfies Record<SenQuestion, readonly SenDecision[]>;

/** With this there is no SEN Support, and no review is due. */
export const isWithout = (decision: SenDecision): decision is SenEnding =>
  senEndings.some((ending) => ending === decision);

type Decided = { readonly what: SenDecision };

/** What the family is to be told of where SEN Support is not given; null where they are told that it is. */
export const endingIn = (sen: {
  readonly decision: Decided | null;
  readonly before: Decided | null;
}): SenEnding | null => {
  const standing = (sen.decision ?? sen.before)?.what;
  return standing !== undefined && isWithout(standing) ? standing : null;
};

/** Going on needs no reason; everything else is a change for the pupil. */
export const needsReason = (decision: SenDecision): boolean => decision !== 'go-on';

/** Whoever is told *not now* has to hear what there will be instead. */
export const needsInstead = (decision: SenDecision): boolean => decision === 'not-now';

/** `before`: what was decided last at an earlier meeting. `reviewed`: whether there was a review before this one. */
export const senQuestionAt = (before: SenDecision | null, reviewed: boolean): SenQuestion => {
  if (before === null) return reviewed ? 'go-on' : 'start';
  return isWithout(before) ? 'start' : 'go-on';
};

/** Whether a record is of the meeting that decided whether SEN Support begins. */
export const isFirstPlan = ({
  sen,
}: {
  readonly sen?: { readonly decision?: { readonly what: SenDecision } };
}): boolean => senChoices.start.some((choice) => choice === sen?.decision?.what);
