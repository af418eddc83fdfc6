import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';

import { useOutcomes } from '#collab/use-doc-value.ts';

import { useReview } from './review-context.ts';
import { useStagePlace } from './stage-context.ts';

export type StageStop = { readonly stage: Stage; readonly outcome: number };

/** The place before and after this one: stages, and within last term's outcomes one outcome at a time. */
export const useStageStops = (): {
  readonly before: StageStop | null;
  readonly after: StageStop | null;
} => {
  const { plan } = useReview();
  const { stage, outcome } = useStagePlace();
  const total = Math.max(useOutcomes(plan).filter(({ origin }) => origin === 'last').length, 1);
  const all = stages.flatMap((each): StageStop[] => {
    const many = each === 'last-outcomes' ? total : 1;
    return Array.from({ length: many }, (_, place) => ({ stage: each, outcome: place }));
  });
  const open = stage === 'last-outcomes' ? Math.min(outcome, total - 1) : 0;
  const here = all.findIndex((stop) => stop.stage === stage && stop.outcome === open);
  return { before: all[here - 1] ?? null, after: all[here + 1] ?? null };
};
