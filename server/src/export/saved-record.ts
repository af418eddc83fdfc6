import type { MeetingRecord, RecordText } from '@fourchairs/shared/document/record.ts';
import type { RecordState } from '@fourchairs/shared/domain/codes.ts';
import type { RecordGapView } from '@fourchairs/shared/protocol/http/gaps.ts';
import type { Agreement, Reply } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Addition, TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { writerNames, writersOf } from '@fourchairs/shared/words/writers.ts';

import { formatDayOf, formatList } from './format.ts';
import { spokenIn } from './other-languages.ts';
import { t } from './words.ts';

/** A saved version with what came after it: what a paper of the record is made from, and nothing else. */
export type SavedRecord = {
  readonly version: TimelineEntry;
  readonly record: MeetingRecord;
  readonly agreements: readonly Agreement[];
  /** Where the record stands now, and who is asked whether they agree. */
  readonly recordState: RecordState;
  readonly asked: readonly string[];
  /** The school's words beside those who see it differently. */
  readonly replies: readonly Reply[];
  readonly additions: readonly Addition[];
  readonly gaps: readonly RecordGapView[];
};

/** How this record names people: the pupil as everybody calls them, everyone else in full; null for strangers. */
const knownName = ({ record }: SavedRecord, id: string | null): string | null => {
  if (id === record.pupil.personId) return record.pupil.preferredName;
  return record.people.find((person) => person.id === id)?.name ?? null;
};

export const nameOf = (saved: SavedRecord, id: string | null): string =>
  knownName(saved, id) ?? t('somebodyBefore');

/** *Written by Miss Adeyemi, Magda Nowak and somebody at an earlier meeting*; empty where nobody wrote. */
export const writtenBy = (saved: SavedRecord, texts: readonly RecordText[]): string => {
  const names = writerNames(writersOf(texts), {
    nameOf: (id) => knownName(saved, id),
    picked: (name) => t('who.picked', { name }),
    stranger: t('somebodyBefore'),
  });
  return names.length === 0 ? '' : t('who.line', { names: formatList(names) });
};

const markOf = (saved: SavedRecord, id: string): string => {
  const gap = saved.gaps.find((each) => each.id === id);
  const words =
    gap === undefined
      ? t('gaps.markPlain')
      : t('gaps.mark', {
          day: formatDayOf(gap.at),
          asked: gap.askedBy.name,
          confirmed: gap.confirmedBy.name,
        });
  return ` [${words}] `;
};

const withGaps = (
  saved: SavedRecord,
  { text, gaps = [] }: RecordText,
  spoken: (words: string) => string,
): string => {
  const pieces = gaps.map(
    ({ at, gap }, place) => spoken(text.slice(gaps[place - 1]?.at ?? 0, at)) + markOf(saved, gap),
  );
  return pieces.join('') + spoken(text.slice(gaps.at(-1)?.at ?? 0));
};

/** A text's words, with a mark in each place where words were taken out of the saved record (VERSION3). */
export const wordsOf = (saved: SavedRecord, text: RecordText): string =>
  withGaps(saved, text, (words) => words);

/** The same where they stand within sentences of ours: words of the plan, in English unless said. */
export const planWords = (saved: SavedRecord, text: RecordText, lang = recordLanguage): string =>
  withGaps(saved, text, (words) => spokenIn(lang, words));
