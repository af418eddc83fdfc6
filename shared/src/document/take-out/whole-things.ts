import type { MeetingRecord, RecordEntry } from '#document/record.ts';

import { plainKey } from './plain-key.ts';

const isDrawn = (entry: RecordEntry): boolean =>
  entry.kind === 'view' && entry.drawing !== undefined;

const reportOf = ({ reports = [] }: MeetingRecord, field: string) =>
  reports.find(({ id }) => plainKey.reportFile(id) === field);

/** Whether the file of this report was taken out of the record. */
export const isFileGone = ({ takenOut = [] }: MeetingRecord, report: string): boolean =>
  takenOut.some(({ field }) => field === plainKey.reportFile(report));

/** Whether a key names a drawing or a file that this record has. */
export const isWholeThere = (record: MeetingRecord, field: string): boolean => {
  const report = reportOf(record, field);
  if (report !== undefined) return !isFileGone(record, report.id);
  return record.lanes.some(({ person, entries }) =>
    entries.some((entry) => plainKey.drawing(person, entry.id) === field && isDrawn(entry)),
  );
};

/** The entry without what was drawn, and a mark before its words. */
const withoutDrawing = (entry: RecordEntry, gap: string): RecordEntry => {
  if (entry.kind !== 'view') return entry;
  const { drawing, words, ...kept } = entry;
  if (drawing === undefined) return entry;
  return { ...kept, words: { ...words, gaps: [{ at: 0, gap }, ...(words.gaps ?? [])] } };
};

/** The record without a drawing, or with a file that is said to be gone. */
export const takeWholeOut = (
  record: MeetingRecord,
  { field, gap }: { readonly field: string; readonly gap: string },
): MeetingRecord => ({
  ...record,
  lanes: record.lanes.map(({ person, entries }) => ({
    person,
    entries: entries.map((entry) =>
      plainKey.drawing(person, entry.id) === field ? withoutDrawing(entry, gap) : entry,
    ),
  })),
  takenOut: [...(record.takenOut ?? []), { field, gap }],
});
