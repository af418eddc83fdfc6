/** The stages of a review meeting, in order; one screen each. A `step` is something else: a next step towards an outcome. */
export const stages = [
  'welcome',
  'child-says',
  'working',
  'last-outcomes',
  'barriers',
  'new-outcomes',
  'support',
  'actions',
  'agree',
] as const;
export type Stage = (typeof stages)[number];

/** Default minutes for each stage of a 40-minute meeting; a school setting later. */
export const stageMinutes: Readonly<Record<Stage, number>> = {
  welcome: 2,
  'child-says': 5,
  working: 4,
  'last-outcomes': 12,
  barriers: 3,
  'new-outcomes': 6,
  support: 4,
  actions: 2,
  agree: 2,
};
