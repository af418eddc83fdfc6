import type {
  ItemComparison,
  RecordComparison,
  ViewComparison,
} from '@fourchairs/shared/document/compare/comparison.ts';
import type { MeetingRecord, RecordBlock, RecordLane } from '@fourchairs/shared/document/record.ts';

const still = <Item, Text extends string>(items: readonly Item[]): ItemComparison<Item, Text>[] =>
  items.map((item) => ({
    status: 'same',
    before: item,
    after: item,
    texts: [],
    changedValues: [],
  }));

const stillBlock = (block: RecordBlock) => ({
  status: 'same' as const,
  before: block,
  after: block,
  text: { changed: false, segments: [] },
});

/** Everybody's views, gathered by who said them about what. */
const gather = (lanes: readonly RecordLane[]): ViewComparison[] => {
  const groups = new Map<string, ViewComparison>();
  for (const { person: lane, entries } of lanes) {
    for (const entry of entries) {
      const about: ViewComparison['about'] =
        entry.kind === 'view'
          ? { kind: 'view', topic: entry.topic }
          : { kind: 'rating', outcome: entry.outcome };
      const key = JSON.stringify([lane, entry.saidBy, about]);
      const said = [...(groups.get(key)?.after ?? []), entry];
      const group = { lane, saidBy: entry.saidBy, about, changed: false };
      groups.set(key, { ...group, before: said, after: said });
    }
  }
  return [...groups.values()];
};

/** A record by itself, in the shape of a comparison without any change: one paper shows both. */
export const plainComparison = ({ plan, lanes }: MeetingRecord): RecordComparison => ({
  changes: 0,
  strengths: still(plan.strengths),
  needs: still(plan.needs),
  barriers: still(plan.barriers),
  strategies: still(plan.strategies ?? []),
  parked: still(plan.parked ?? []),
  outcomes: still<MeetingRecord['plan']['outcomes'][number], never>(plan.outcomes).map((item) => ({
    ...item,
    measurements: { added: [], removed: [] },
  })),
  support: still(plan.support),
  actions: still(plan.actions),
  nextDate: { changed: false, before: plan.nextDate, after: plan.nextDate },
  notes: plan.notes.map(stillBlock),
  views: gather(lanes),
  people: { added: [], removed: [] },
  sen: null,
  reports: [],
  involvement: false,
});
