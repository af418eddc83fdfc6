import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, use } from 'react';

/** Where I am in the meeting, and how to go elsewhere. */
export type StagePlace = {
  readonly stage: Stage;
  /** Which of last term's outcomes is open, counted from 0. */
  readonly outcome: number;
  readonly goTo: (stage: Stage, outcome?: number) => void;
};

export const StageContext = createContext<StagePlace | null>(null);

export const useStagePlace = (): StagePlace => must(use(StageContext), 'a StageContext above');
