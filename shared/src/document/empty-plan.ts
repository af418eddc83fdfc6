import type { RecordPlan } from './record.ts';

/** What the shared document of a meeting without any earlier one starts with. */
export const emptyPlan: RecordPlan = {
  strengths: [],
  needs: [],
  barriers: [],
  strategies: [],
  parked: [],
  outcomes: [],
  support: [],
  actions: [],
  nextDate: null,
  notes: [],
};
