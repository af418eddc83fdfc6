import { statSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Gauge } from './metrics.ts';

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** What this process takes, and how long its event loop was late since the last time somebody asked. */
export const startProcessGauges = (databaseFile: string | null): readonly Gauge[] => {
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);
  const gauge = (name: string, help: string, read: () => number): Gauge => ({
    name: `fourchairs_${name}`,
    help,
    type: 'gauge',
    read,
  });
  return [
    gauge('event_loop_lag_p99_seconds', 'How late the event loop was since the last look', () =>
      seconds(loop.percentile(99)),
    ),
    gauge('event_loop_lag_max_seconds', 'The latest it was since the last look', () => {
      const longest = seconds(loop.max);
      loop.reset();
      return longest;
    }),
    gauge('resident_memory_bytes', 'Memory of the process', () => process.memoryUsage.rss()),
    ...(databaseFile === null
      ? []
      : [
          gauge('store_bytes', 'Size of the SQLite database', () => bytesOf(databaseFile)),
          gauge('store_log_bytes', 'Size of its write-ahead log', () =>
            bytesOf(`${databaseFile}-wal`),
          ),
        ]),
  ];
};
