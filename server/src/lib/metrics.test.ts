import { expect, it } from 'vitest';

import { Duration, Tally, metricsText } from './metrics.ts';

it('writes Prometheus’ text format', () => {
  const commits = new Duration('commit_seconds', 'How long');
  for (const ms of [0.5, 30, 30, 60_000]) commits.took(ms);
  const refused = new Tally('refused_total', 'How often');
  refused.happened({ code: 'forged', rule: 'GATE4' });
  refused.happened({ code: 'forged', rule: 'GATE4' });
  const sockets = { name: 'sockets', help: 'Open', type: 'gauge', read: () => 3 } as const;
  const lines = metricsText([sockets], [commits, refused]).split('\n');
  expect(lines).toEqual([
    '# HELP sockets Open',
    '# TYPE sockets gauge',
    'sockets 3',
    '# HELP commit_seconds How long',
    '# TYPE commit_seconds histogram',
    'commit_seconds_bucket{le="0.001"} 1',
    'commit_seconds_bucket{le="0.0025"} 1',
    'commit_seconds_bucket{le="0.005"} 1',
    'commit_seconds_bucket{le="0.01"} 1',
    'commit_seconds_bucket{le="0.025"} 1',
    ...[0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10].map(
      (bound) => `commit_seconds_bucket{le="${bound}"} 3`,
    ),
    'commit_seconds_bucket{le="+Inf"} 4',
    'commit_seconds_sum 60.0605',
    'commit_seconds_count 4',
    '# HELP refused_total How often',
    '# TYPE refused_total counter',
    'refused_total{code="forged",rule="GATE4"} 2',
    '',
  ]);
});
