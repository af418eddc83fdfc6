import { canonicalJson } from '#document/canonical-json.ts';
import type { RecordEntry, RecordLane } from '#document/record.ts';

import type { ViewComparison } from './comparison.ts';

type Group = Omit<ViewComparison, 'changed' | 'before' | 'after'> & {
  readonly before: RecordEntry[];
  readonly after: RecordEntry[];
};

const aboutOf = (entry: RecordEntry, outcomeNow: (id: string) => string): ViewComparison['about'] =>
  entry.kind === 'view'
    ? { kind: 'view', topic: entry.topic }
    : { kind: 'rating', outcome: outcomeNow(entry.outcome) };

/** What an entry says, without the id it is kept under. */
const saidIn = (entry: RecordEntry, outcomeNow: (id: string) => string): string =>
  canonicalJson({ ...entry, id: '', ...aboutOf(entry, outcomeNow) });

/**
 * What each person said about each thing, then and now. `outcomeNow` gives the id an earlier outcome has in the later
 * record.
 */
export const compareViews = (
  before: readonly RecordLane[],
  after: readonly RecordLane[],
  outcomeNow: (id: string) => string,
): ViewComparison[] => {
  const groups = new Map<string, Group>();
  const sort = (
    lanes: readonly RecordLane[],
    when: 'before' | 'after',
    toNow: typeof outcomeNow,
  ) => {
    for (const { person: lane, entries } of lanes) {
      for (const entry of entries) {
        const head = { lane, saidBy: entry.saidBy, about: aboutOf(entry, toNow) };
        const key = canonicalJson(head);
        const group = groups.get(key) ?? { ...head, before: [], after: [] };
        group[when].push(entry);
        groups.set(key, group);
      }
    }
  };
  sort(after, 'after', (id) => id);
  sort(before, 'before', outcomeNow);
  return [...groups.values()].map((group) => {
    const said = (entries: readonly RecordEntry[], toNow: typeof outcomeNow) =>
      entries.map((entry) => saidIn(entry, toNow)).join('\n');
    const changed = said(group.before, outcomeNow) !== said(group.after, (id) => id);
    return { ...group, changed };
  });
};
