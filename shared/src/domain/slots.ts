import type { Stage } from './stages.ts';

/** What somebody who comes for a part of a meeting can be shown: not who is there, and not what is agreed to. */
export const slotStages = [
  'child-says',
  'working',
  'last-outcomes',
  'barriers',
  'new-outcomes',
  'support',
  'actions',
] as const satisfies readonly Stage[];
export type SlotStage = (typeof slotStages)[number];
