import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, use } from 'react';

import { type Manner, speakerIn, usualHow } from '#session/provenance.ts';

import { useReview } from './review-context.ts';

/** What was chosen for whom since this page was opened, and the languages that words of this meeting stand in. */
export type MannerMemory = {
  readonly chosen: ReadonlyMap<string, Partial<Manner>>;
  readonly choose: (saidBy: string, part: Partial<Manner>) => void;
  readonly languages: readonly string[];
};

export const MannerContext = createContext<MannerMemory | null>(null);

export const useMannerMemory = (): MannerMemory =>
  must(use(MannerContext), 'a MannerContext above');

/** How the next words come in that I type in somebody's lane: as chosen last, or else as usual. */
export const useMannerOf = (): ((lane: string) => { saidBy: string; manner: Manner }) => {
  const { view, me, lang } = useReview();
  const { chosen } = useMannerMemory();
  return (lane) => {
    const saidBy = speakerIn(me, lane);
    const usual = { how: usualHow(view, me, saidBy), lang };
    return { saidBy, manner: { ...usual, ...chosen.get(saidBy) } };
  };
};
