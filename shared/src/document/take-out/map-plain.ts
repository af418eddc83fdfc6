import type { MeetingRecord, RecordEntry, RecordOutcome, RecordSen } from '#document/record.ts';
import { helperNameChars, measurementNoteChars } from '#domain/word-limits.ts';

import { plainKey } from './plain-key.ts';

/** Another text for the one that a key names; `most`: letters it may have where it is kept. */
type Change = (key: string, text: string, most: number) => string;

const anyLength = Number.POSITIVE_INFINITY;

const inOutcome = (outcome: RecordOutcome, change: Change): RecordOutcome => ({
  ...outcome,
  measurements: outcome.measurements.map((each) =>
    each.note === undefined
      ? each
      : {
          ...each,
          note: change(plainKey.measurement(outcome.id, each.id), each.note, measurementNoteChars),
        },
  ),
});

const inEntry = (
  entry: RecordEntry,
  lane: Parameters<typeof plainKey.helper>[0],
  change: Change,
): RecordEntry =>
  entry.helperName === undefined
    ? entry
    : {
        ...entry,
        helperName: change(plainKey.helper(lane, entry.id), entry.helperName, helperNameChars),
      };

const inSen = (sen: RecordSen, change: Change): RecordSen => {
  if (sen.decision === undefined) return sen;
  const { why, instead } = sen.decision;
  const text = (now: string) => change(plainKey.decision, now, anyLength);
  return { ...sen, decision: { ...sen.decision, why: text(why), instead: text(instead) } };
};

/** What stands in the record and in a row beside it. */
const rowsIn = (record: MeetingRecord, change: Change): Partial<MeetingRecord> => {
  const { attempts, withoutFamily, reports, sen } = record;
  return {
    ...(attempts && {
      attempts: attempts.map((each) => ({
        ...each,
        words: change(plainKey.attempts, each.words, anyLength),
      })),
    }),
    ...(withoutFamily && {
      withoutFamily: {
        ...withoutFamily,
        why: change(plainKey.withoutFamily, withoutFamily.why, anyLength),
      },
    }),
    ...(reports && {
      reports: reports.map((each) => ({
        ...each,
        name: change(plainKey.report(each.id), each.name, anyLength),
      })),
    }),
    ...(sen && { sen: inSen(sen, change) }),
  };
};

/** The same record with other plain texts: those that have no runs of who typed what. */
export const mapPlain = (record: MeetingRecord, change: Change): MeetingRecord => ({
  ...record,
  plan: {
    ...record.plan,
    outcomes: record.plan.outcomes.map((outcome) => inOutcome(outcome, change)),
  },
  lanes: record.lanes.map(({ person, entries }) => ({
    person,
    entries: entries.map((entry) => inEntry(entry, person, change)),
  })),
  ...rowsIn(record, change),
});
