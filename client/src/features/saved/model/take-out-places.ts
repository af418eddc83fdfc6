import { otherLanguageOf } from '@fourchairs/shared/document/field-key.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { countWords } from '@fourchairs/shared/document/take-out/cut-words.ts';
import { mapPlain } from '@fourchairs/shared/document/take-out/map-plain.ts';
import { mapTexts } from '@fourchairs/shared/document/take-out/map-texts.ts';
import { plainKey } from '@fourchairs/shared/document/take-out/plain-key.ts';
import { isWholeThere } from '@fourchairs/shared/document/take-out/whole-things.ts';
import type { Seen } from '@fourchairs/shared/protocol/http/after.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Addition } from '@fourchairs/shared/protocol/http/versions.ts';

import type { PaperContent } from './paper-context.ts';

/** A passage of the record or beside it: the key of its text, and what it says. */
export type Place = {
  readonly field: string;
  readonly text: string;
  /** Whether it says the same in another language too: that goes with it. */
  readonly hasOther?: boolean;
  /** What goes altogether or not at all: a drawing, the file of a report. */
  readonly whole?: 'drawing' | 'file';
};

const textsIn = (record: MeetingRecord): Place[] => {
  const found: Place[] = [];
  mapTexts(record, (field, text) => {
    found.push({ field, text: text.text });
    return text;
  });
  mapPlain(record, (field, text) => {
    found.push({ field, text });
    return text;
  });
  return found;
};

/** Why it was held back, and why the meeting was moved: said beside the record, too. */
type WhyBeside = Partial<Pick<MeetingView, 'hold' | 'dateChange'>>;

/** What somebody said, and the same in another language under the same key: it goes with it. */
const bothOf = (
  field: string,
  { words, translation }: Pick<Addition, 'words' | 'translation'>,
): Place[] => [
  { field, text: words, hasOther: translation !== undefined },
  ...(translation === undefined ? [] : [{ field, text: translation.words, hasOther: true }]),
];

/** What people said of the record and noted after it. */
const textsBeside = (
  { shown: { agreements, replies, additions } }: Pick<PaperContent, 'shown'>,
  seen: readonly Seen[],
  why: WhyBeside,
): Place[] => [
  ...agreements.flatMap((answer) => bothOf(plainKey.answer(answer.personId), answer)),
  ...replies.map(({ personId, words }) => ({ field: plainKey.reply(personId), text: words })),
  ...additions.flatMap((added, index) => bothOf(plainKey.addition(index + 1), added)),
  ...seen.map(({ id, note }) => ({ field: plainKey.seen(id), text: note })),
  ...(why.hold ? [{ field: plainKey.hold, text: why.hold.why }] : []),
  ...(why.dateChange ? [{ field: plainKey.moved, text: why.dateChange.why }] : []),
];

/** Drawings and files that may be taken out. */
export const wholesIn = (record: MeetingRecord): Place[] => {
  const drawings = record.lanes.flatMap(({ person, entries }) =>
    entries.map(({ id }): Place => {
      return { field: plainKey.drawing(person, id), text: '', whole: 'drawing' };
    }),
  );
  const files = (record.reports ?? []).map(({ id, name }): Place => {
    return { field: plainKey.reportFile(id), text: name, whole: 'file' };
  });
  return [...drawings, ...files].filter(({ field }) => isWholeThere(record, field));
};

/** The passages in which these words stand, each key once: they are taken out wherever they stand under it. */
export const placesWith = (
  content: Pick<PaperContent, 'record' | 'shown'>,
  {
    seen,
    why = {},
    words,
  }: {
    readonly seen: readonly Seen[];
    readonly why: WhyBeside | undefined;
    readonly words: string;
  },
): Place[] => {
  const found = new Map<string, Place>();
  const all = [...textsIn(content.record), ...textsBeside(content, seen, why)];
  for (const place of all) {
    if (found.has(place.field) || countWords(place.text, words) === 0) continue;
    const other = otherLanguageOf(place.field);
    const hasOther =
      place.hasOther === true || all.some(({ field, text }) => field === other && text !== '');
    found.set(place.field, { ...place, hasOther });
  }
  return [...found.values()];
};
