import { Duration, type Gauge, Tally, metricsText } from '#lib/metrics.ts';

import type { CollabStats } from './create-collab.ts';
import type { Meters } from './meters.ts';
import { ruleOf } from './refusal.ts';

const gauge = (name: string, help: string, value: number): Gauge => ({
  name: `fourchairs_${name}`,
  help,
  type: name.endsWith('_total') ? 'counter' : 'gauge',
  read: () => value,
});

const gaugesOf = (stats: CollabStats): readonly Gauge[] => [
  gauge('sockets', 'Open connections to documents', stats.sockets),
  gauge('documents', 'Documents in memory', stats.rooms),
  gauge('meetings', 'Meetings with a document in memory', stats.meetings),
  gauge('unsaved_documents', 'Documents with words that are not on disk', stats.unsavedDocuments),
  gauge('commits_total', 'Commits', stats.commits),
  gauge('rows_total', 'Rows written by them', stats.rows),
  gauge('failed_commits_total', 'Commits that failed', stats.failedCommits),
];

export type CollabMetrics = {
  readonly meters: Meters;
  /** Everything there is to tell, with these numbers and those of the process. */
  readonly text: (stats: CollabStats) => string;
};

/** The engine's numbers for Prometheus: how many and how long, never who or what. */
export const createCollabMetrics = (ofProcess: readonly Gauge[]): CollabMetrics => {
  const commits = new Duration('fourchairs_commit_seconds', 'How long a commit took');
  const saved = new Duration(
    'fourchairs_saved_seconds',
    'From the turn that took an edit until its sender could be told that it is saved',
  );
  const refused = new Tally('fourchairs_refused_frames_total', 'Frames of which nothing was kept');
  return {
    meters: {
      committed: (ms) => commits.took(ms),
      saved: (ms) => saved.took(ms),
      refused: (refusal) => refused.happened({ code: refusal.code, rule: ruleOf(refusal) }),
    },
    text: (stats) => metricsText([...gaugesOf(stats), ...ofProcess], [commits, saved, refused]),
  };
};
