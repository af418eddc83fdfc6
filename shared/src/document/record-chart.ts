import type { Charted } from '#domain/chart.ts';

import type { RecordOutcome } from './record.ts';

/** What the chart of a record's outcome is made of. */
export const chartedIn = ({ baseline, target, measurements }: RecordOutcome): Charted => ({
  baseline,
  unit: baseline.unit.text,
  target,
  measurements,
});
