/**
 * What the school asks of a member of staff besides their role, for the safety of its pupils: the safeguarding lead (or
 * deputy), and a senior person (the head or a deputy head) who approves what the lead asks for.
 */
export const duties = ['safeguarding-lead', 'senior'] as const;
export type Duty = (typeof duties)[number];
