import type { Stage } from '@fourchairs/shared/domain/stages.ts';

/** Whose words a stage is for: each their own, everybody's together, or both. */
export type WordsAt = 'own' | 'shared' | 'both';

const others: Partial<Record<Stage, WordsAt>> = {
  welcome: 'shared',
  working: 'both',
  'last-outcomes': 'both',
  barriers: 'shared',
  'new-outcomes': 'both',
  support: 'shared',
  actions: 'shared',
};

/** What is written in the plan is everybody's: the record knows who typed it, and nobody who said it. */
export const wordsAt = (stage: Stage): WordsAt => others[stage] ?? 'own';
