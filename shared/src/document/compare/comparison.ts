import type { ActionText } from '#document/actions.ts';
import type { OutcomeText } from '#document/outcomes.ts';
import type {
  RecordAction,
  RecordBlock,
  RecordEntry,
  RecordItem,
  RecordMeasurement,
  RecordOutcome,
  RecordPerson,
  RecordReport,
  RecordSen,
  RecordSupport,
  RecordTold,
  ViewTopic,
} from '#document/record.ts';
import type { SupportText } from '#document/support-lines.ts';
import type { PersonId } from '#lib/ids.ts';

/**
 * A stretch of a text: kept, put in, or taken out. `by`: who typed what was put in or taken out; null for what was kept.
 * `takenOutBy`: who took out what is gone, where the server knows it.
 */
export type Segment = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly by: PersonId | null;
  readonly takenOutBy?: PersonId;
};
/** Kept and added segments together are the later text, kept and removed ones the earlier. */
export type TextComparison = { readonly changed: boolean; readonly segments: readonly Segment[] };

export type FieldComparison<Text extends string = string> = TextComparison & {
  readonly field: Text;
};

export type ItemStatus = 'added' | 'removed' | 'changed' | 'same';

/** An item then and now. Plain values are read from the two records; `changedValues` names those that differ. */
export type ItemComparison<Item, Text extends string = string> = {
  readonly status: ItemStatus;
  readonly before: Item | null;
  readonly after: Item | null;
  /** Every text of the item, in the order of its fields. */
  readonly texts: readonly FieldComparison<Text>[];
  readonly changedValues: readonly string[];
};
export type OutcomeComparison = ItemComparison<RecordOutcome, OutcomeText> & {
  readonly measurements: {
    readonly added: readonly RecordMeasurement[];
    readonly removed: readonly RecordMeasurement[];
  };
};

/** A block of the notes, where it stands now or stood then. */
export type BlockComparison = {
  readonly status: ItemStatus;
  readonly before: RecordBlock | null;
  readonly after: RecordBlock | null;
  readonly text: TextComparison;
};

/** What somebody said about one thing, then and now, side by side: views of people are never struck through. */
export type ViewComparison = {
  /** Whose lane it is in. */
  readonly lane: PersonId;
  readonly saidBy: PersonId;
  readonly about:
    | { readonly kind: 'view'; readonly topic: ViewTopic }
    /** The outcome's id in the later record, or in the earlier one when it is not in the later. */
    | { readonly kind: 'rating'; readonly outcome: string };
  readonly changed: boolean;
  readonly before: readonly RecordEntry[];
  readonly after: readonly RecordEntry[];
};

/** A plain value then and now; null where there was none. */
export type ValueComparison<Value> = {
  readonly changed: boolean;
  readonly before: Value | null;
  readonly after: Value | null;
};

/** What is formal about SEN Support, then and now, side by side: nothing of it is struck through. */
export type SenComparison = {
  readonly decision: ValueComparison<NonNullable<RecordSen['decision']>>;
  readonly plan: ValueComparison<NonNullable<RecordSen['plan']>>;
  readonly turnTo: ValueComparison<NonNullable<RecordSen['turnTo']>>;
  /** What was noted of telling the family, and what was taken back of it. */
  readonly told: { readonly added: readonly RecordTold[]; readonly removed: readonly RecordTold[] };
};

export type RecordComparison = {
  /** How many items, blocks, views, dates and other facts differ. 0: nothing changed. */
  readonly changes: number;
  readonly strengths: readonly ItemComparison<RecordItem, 'text'>[];
  readonly needs: readonly ItemComparison<RecordItem, 'text'>[];
  readonly barriers: readonly ItemComparison<RecordItem, 'text'>[];
  readonly strategies: readonly ItemComparison<RecordItem, 'text'>[];
  readonly parked: readonly ItemComparison<RecordItem, 'text'>[];
  readonly outcomes: readonly OutcomeComparison[];
  readonly support: readonly ItemComparison<RecordSupport, SupportText>[];
  readonly actions: readonly ItemComparison<RecordAction, ActionText>[];
  readonly nextDate: ValueComparison<string>;
  readonly notes: readonly BlockComparison[];
  readonly views: readonly ViewComparison[];
  readonly people: {
    readonly added: readonly RecordPerson[];
    readonly removed: readonly RecordPerson[];
  };
  /** Null where nothing of it changed. */
  readonly sen: SenComparison | null;
  /** Reports that the earlier record had not. */
  readonly reports: readonly RecordReport[];
  /** Whether another answer stands than then of whom the family lets help. */
  readonly involvement: boolean;
};
