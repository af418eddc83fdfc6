import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';

export type Position = { readonly stage: Stage; readonly outcome: number };

/** The address keeps the place (`#support`, `#last-outcomes.2`), so that a phone's Back goes one step back and not out. */
export const hashOf = ({ stage, outcome }: Position): string =>
  outcome === 0 ? `#${stage}` : `#${stage}.${outcome + 1}`;

/** The place the address names, if any. */
export const positionHere = (): Position | null => {
  const [name, number] = location.hash.slice(1).split('.');
  const stage = stages.find((each) => each === name);
  if (stage === undefined) return null;
  const outcome = Number(number ?? '1') - 1;
  return { stage, outcome: Number.isInteger(outcome) && outcome > 0 ? outcome : 0 };
};

/** Where a page that is opened now begins: where its address says, else where the lead brought everyone. */
export const startPosition = (stage: Stage): Position => positionHere() ?? { stage, outcome: 0 };
