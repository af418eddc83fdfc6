import type * as Y from 'yjs';

import type { Stage } from '#domain/stages.ts';

import { scalarOf } from './items.ts';
import { planFields as fields } from './meeting-shape.ts';
import { planValues } from './plan-items.ts';

/** The time box that runs: which stage, since when (milliseconds since the epoch), for how many minutes. */
export type MeetingClock = {
  readonly stage: Stage;
  readonly from: number;
  readonly minutes: number;
};

/** The running time box, or null. It tells the time and nothing else: no page ever moves on because of it. */
export const clockOf = (doc: Y.Doc): MeetingClock | null => {
  const plan = planValues(doc);
  const stage = scalarOf(plan, 'clockStage', fields.clockStage);
  const from = scalarOf(plan, 'clockFrom', fields.clockFrom);
  const minutes = scalarOf(plan, 'clockMinutes', fields.clockMinutes);
  return stage === null || from === null || minutes === null ? null : { stage, from, minutes };
};

/** Starts a time box, or changes how long it is; null stops the clock. */
export const setClock = (doc: Y.Doc, clock: MeetingClock | null): void => {
  const plan = planValues(doc);
  doc.transact(() => {
    plan.set('clockStage', clock?.stage ?? null);
    plan.set('clockFrom', clock?.from ?? null);
    plan.set('clockMinutes', clock?.minutes ?? null);
  });
};
