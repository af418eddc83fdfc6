import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import { type MeetingRecord, type RecordText } from '@fourchairs/shared/document/record.ts';
import { cutWords } from '@fourchairs/shared/document/take-out/cut-words.ts';
import { mapPlain } from '@fourchairs/shared/document/take-out/map-plain.ts';
import { mapTexts } from '@fourchairs/shared/document/take-out/map-texts.ts';
import {
  type ParsedPlainKey,
  parsePlainKey,
} from '@fourchairs/shared/document/take-out/plain-key.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Deps } from '#use-cases/deps.ts';
import { parseRecord } from '#use-cases/read-version.ts';

/** What was taken out of a plan: from which plain value, or what each of its texts says since. */
export type CutThere = {
  readonly field: string;
  readonly words: string;
  readonly now: ReadonlyMap<string, RecordText>;
};

const noteOf = (plain: ParsedPlainKey | null): string | null =>
  plain?.kind === 'seen' || plain?.kind === 'measurement' ? plain.id : null;

const withoutThem = (record: MeetingRecord, { field, words, now }: CutThere): MeetingRecord => {
  const note = noteOf(parsePlainKey(field));
  const texts = mapTexts(record, (key, text) => now.get(key) ?? text);
  if (note === null) return texts;
  return mapPlain(texts, (key, text, most) =>
    noteOf(parsePlainKey(key)) === note ? cutWords(text, words, most) : text,
  );
};

/**
 * What a meeting began with is kept for who comes late, letter by letter and with nothing that says which letters were
 * carried in: each text that words were taken out of says there what it says now.
 */
export const cutInStart = async (
  { store }: Pick<Deps, 'store'>,
  meeting: MeetingId,
  cut: CutThere,
): Promise<void> => {
  const start = await store.course.start(meeting);
  if (start === null) return;
  const record = canonicalJson(withoutThem(parseRecord(start), cut));
  await store.course.changeStart({ ...start, record });
};
