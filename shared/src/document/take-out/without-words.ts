import type { AuthorRun, RecordBlock, RecordGap, RecordText } from '#document/record.ts';

/** Where `words` stand in a text, from left to right, none over another. */
export const placesOf = (text: string, words: string): number[] => {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
};

/** How much of `[0, at)` is taken out. */
const goneBefore = (places: readonly number[], length: number, at: number): number =>
  places.reduce((sum, place) => sum + Math.max(0, Math.min(at, place + length) - place), 0);

type Mark = RecordBlock['marks'][number];

/** Formatting over what is left; what comes to stand side by side and looks alike is one stretch. */
export const marksWithout = (
  marks: readonly Mark[],
  places: readonly number[],
  length: number,
): Mark[] => {
  const left: Mark[] = [];
  for (const mark of marks) {
    const from = mark.from - goneBefore(places, length, mark.from);
    const to = mark.to - goneBefore(places, length, mark.to);
    if (to === from) continue;
    const index = left.findLastIndex(({ kind }) => kind === mark.kind);
    const last = left[index];
    if (last?.to === from && last.href === mark.href) left.splice(index, 1, { ...last, to });
    else left.push({ ...mark, from, to });
  }
  return left;
};

const isOneRun = (a: AuthorRun | undefined, b: AuthorRun): a is AuthorRun =>
  a?.person === b.person && a.movedBy === b.movedBy && a.picked === b.picked;

/** Runs over what is left; what comes to stand side by side and is of one person is one run. */
const runsWithout = (
  runs: readonly AuthorRun[],
  places: readonly number[],
  length: number,
): AuthorRun[] => {
  const left: AuthorRun[] = [];
  let at = 0;
  for (const run of runs) {
    const from = at;
    at += run.length;
    const gone = goneBefore(places, length, at) - goneBefore(places, length, from);
    if (gone === run.length) continue;
    const last = left.at(-1);
    const kept = { ...run, length: run.length - gone };
    if (isOneRun(last, kept)) left.splice(-1, 1, { ...kept, length: last.length + kept.length });
    else left.push(kept);
  }
  return left;
};

/** A text of which nothing is left but a mark that something stood there. */
export const withoutAll = (record: RecordText, gap: string): RecordText => {
  if (record.text === '') return record;
  const before = (record.gaps ?? []).map((each) => ({ ...each, at: 0 }));
  return { text: '', by: [], gaps: [...before, { at: 0, gap }] };
};

/** A text without these words, wherever they stand in it, and with a mark of the gap in each place. */
export const withoutWords = (record: RecordText, words: string, gap: string): RecordText => {
  const places = placesOf(record.text, words);
  if (places.length === 0) return record;
  const { length } = words;
  const before: readonly RecordGap[] = record.gaps ?? [];
  const gaps = [
    ...before.map((each) => ({ ...each, at: each.at - goneBefore(places, length, each.at) })),
    ...places.map((place) => ({ at: place - goneBefore(places, length, place), gap })),
  ];
  return {
    text: record.text.split(words).join(''),
    by: runsWithout(record.by, places, length),
    gaps: gaps.toSorted((a, b) => a.at - b.at),
  };
};
