import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, use } from 'react';

import { type Manner, speakerIn, usualHow } from '#session/provenance.ts';

import { useReview } from './review-context.ts';

/** What was chosen for whom since this page was opened, and the languages that words of this meeting stand in. */
export type MannerMemory = {
  readonly chosen: ReadonlyMap<string, Partial<Manner>>;
  readonly choose: (saidBy: string, part: Partial<Manner>) => void;
  readonly languages: readonly string[];
  /** How the words of others come in on this page where nothing else is chosen; null: as they take part. */
  readonly how: Manner['how'] | null;
};

export const MannerContext = createContext<MannerMemory | null>(null);

export const useMannerMemory = (): MannerMemory =>
  must(use(MannerContext), 'a MannerContext above');

/** How the next words come in that I type in somebody's lane: as chosen last, or else as usual. */
export const useMannerOf = (): ((lane: string) => { saidBy: string; manner: Manner }) => {
  const { view, me, lang } = useReview();
  const { chosen, how } = useMannerMemory();
  return (lane) => {
    const saidBy = speakerIn(me, lane);
    const own = how === null || saidBy === me.id ? usualHow(view, me, saidBy) : how;
    const usual = { how: own, lang };
    return { saidBy, manner: { ...usual, ...chosen.get(saidBy) } };
  };
};
