import fc from 'fast-check';

import {
  areasOfNeed,
  childFaces,
  decisions,
  drawingColours,
  drawingWidths,
  goalLevels,
  happenedCodes,
  heldBackCodes,
  type How,
  howCodes,
  provisionLevels,
} from '#domain/codes.ts';
import { parseId, type PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { paper } from '../drawing-points.ts';
import { mainTypist } from '../main-typist.ts';
import {
  type Provenance,
  type RecordBlock,
  type RecordEntry,
  type RecordOutcome,
  type RecordPlan,
  type RecordStroke,
  type RecordSupport,
  type RecordText,
  type RecordTranslation,
  viewTopics,
} from '../record.ts';

export const people: readonly PersonId[] = [1, 2, 3].map((n) =>
  must(parseId<PersonId>(`00000000-0000-4000-8000-00000000000${n}`), 'person'),
);
const person = fc.constantFrom(...people);

const textOfRuns = (runs: readonly { person: PersonId; words: string }[]): RecordText => {
  const by: { person: PersonId; length: number }[] = [];
  let text = '';
  for (const { person: who, words } of runs) {
    const last = by.at(-1);
    if (last?.person === who) last.length += words.length;
    else by.push({ person: who, length: words.length });
    text += words;
  }
  return { text, by };
};
const words = fc.oneof(
  fc.constantFrom('reads ', 'aloud', ' and', '😀', '\n', 'ł'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
export const recordText = fc.array(fc.record({ person, words }), { maxLength: 4 }).map(textOfRuns);

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const day = fc.constantFrom('2025-09-18', '2026-03-19', '2026-07-02');
const value = fc.integer({ min: 0, max: 20 });
const origin = fc.constantFrom('last' as const, 'new' as const);
const id = fc.uuid({ version: 4 });
/** A list of a plan: an id names one thing in it. */
const listOf = <Item extends { id: string }>(item: fc.Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(item, { maxLength, selector: (each) => each.id });
const points = listOf(fc.record({ id, text: recordText }), 3);

/** Counted, or seen and noted, or both. */
const measurement = fc
  .record({ id, day, value: orNull(value), typedBy: person })
  .map((each) => (each.value === null || each.value > 15 ? { ...each, note: 'at home' } : each));

/** Whose words the child's words are in every plan. */
export const pupil = must(people[0], 'the pupil');

/** Words that nobody typed came in no way; those the pupil typed are the pupil's own. */
const cameIn = (words: RecordText, how: How, lang: string): Provenance | null => {
  const typedBy = mainTypist(words);
  if (typedBy === null) return null;
  const by = typedBy === pupil ? 'self' : how;
  return { saidBy: pupil, typedBy, how: by, lang, helpedBy: null };
};

/** The same words in another language, now and then. */
const translation: fc.Arbitrary<RecordTranslation | null> = fc
  .option(
    fc.record({
      words: recordText.filter(({ text }) => text !== ''),
      lang: fc.constantFrom('en', 'uk'),
      by: person,
      behind: fc.constantFrom(true as const, null),
    }),
    { nil: null },
  )
  .map((made) => {
    if (made === null) return null;
    const { behind, ...rest } = made;
    return { ...rest, ...(behind !== null && { behind }) };
  });

const plainOutcome: fc.Arbitrary<Omit<RecordOutcome, 'childWordsCame'>> = fc.record({
  id,
  title: recordText,
  childWords: recordText,
  aspiration: recordText,
  areaOfNeed: orNull(fc.constantFrom(...areasOfNeed)),
  baseline: fc.record({
    day: orNull(day),
    text: recordText,
    value: orNull(value),
    unit: recordText,
  }),
  target: fc.record({ by: orNull(day), value: orNull(value) }),
  criteria: fc.record({
    'much-less': recordText,
    less: recordText,
    expected: recordText,
    more: recordText,
    'much-more': recordText,
  }),
  atHome: recordText,
  pupilWill: recordText,
  measurements: listOf(measurement, 3).map((all) =>
    all.toSorted((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1)),
  ),
  origin,
  carriedFrom: orNull(id),
  agreedLevel: orNull(fc.constantFrom(...goalLevels)),
  decision: orNull(fc.constantFrom(...decisions)),
  reason: recordText,
  reviewNote: recordText,
});
const outcome: fc.Arbitrary<RecordOutcome> = fc
  .record({
    each: plainOutcome,
    heldBack: fc.constantFrom(...heldBackCodes, null),
    translation,
    how: fc.constantFrom('scribed', 'phone', 'interpreted'),
    lang: fc.constantFrom('en', 'pl'),
  })
  .map(({ each, heldBack, how, lang, translation: other }) => ({
    ...each,
    ...(heldBack !== null && { heldBack }),
    ...(other !== null && { childWordsTranslation: other }),
    childWordsCame: cameIn(each.childWords, how, lang),
  }));

const support = (outcomes: readonly string[]) =>
  fc.record({
    id,
    outcomes: fc.subarray([...outcomes]).map((ids) => ids.toSorted()),
    what: recordText,
    level: orNull(fc.constantFrom(...provisionLevels)),
    who: recordText,
    frequency: recordText,
    minutes: orNull(value),
    groupSize: recordText,
    from: orNull(day),
    to: orNull(day),
    cost: orNull(fc.integer({ min: 0, max: 1_000_000 })),
    origin,
    happened: orNull(fc.constantFrom(...happenedCodes)),
    sessionsPlanned: orNull(value),
    sessionsGiven: orNull(value),
    happenedWhy: recordText,
    howHelps: recordText,
    why: recordText,
    impact: recordText,
  });
/** The first words of some lines were picked from the school's list, all of a line by one person. */
const withPicked = (line: RecordSupport, picker: PersonId): RecordSupport => {
  const [first, ...others] = line.what.by;
  if (first?.person !== picker) return line;
  const what = { ...line.what, by: [{ ...first, picked: true as const }, ...others] };
  return { ...line, what, fromList: 'reading-to-an-adult' };
};
const supportLine = (outcomes: readonly string[]): fc.Arbitrary<RecordSupport> =>
  fc
    .record({ line: support(outcomes), picker: person })
    .map(({ line, picker }) => withPicked(line, picker));
const action = fc.record({
  id,
  what: recordText,
  who: recordText,
  by: orNull(day),
  done: fc.boolean(),
  happened: orNull(fc.constantFrom(...happenedCodes)),
  happenedWhy: recordText,
  origin,
});

const marksOver = ({ text }: RecordText): fc.Arbitrary<RecordBlock['marks']> =>
  fc.constantFrom('bold' as const, 'italic' as const, 'link' as const, null).map((kind) => {
    const from = text.startsWith('\n') ? 1 : 0;
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (kind === null || to <= from) return [];
    return [{ from, to, kind, href: kind === 'link' ? 'https://example.org' : null }];
  });
const block: fc.Arbitrary<RecordBlock> = fc
  .record({
    kind: fc.constantFrom('heading', 'paragraph', 'bullet', 'numbered', 'quote'),
    depth: fc.integer({ min: 2, max: 4 }),
    text: recordText,
  })
  .chain((made) => marksOver(made.text).map((marks): RecordBlock => ({ ...made, marks })));
/** List items one level deeper than the one before at most; no depth where there is none. */
const withDepths = (blocks: readonly RecordBlock[]): RecordBlock[] => {
  let above = 0;
  return blocks.map((each) => {
    const isList = each.kind === 'bullet' || each.kind === 'numbered';
    above = isList ? Math.min(each.depth - 1, above + 1) : 0;
    if (each.kind === 'heading') return each;
    return { ...each, depth: above };
  });
};

export const recordPlan: fc.Arbitrary<RecordPlan> = listOf(outcome, 3).chain((outcomes) =>
  fc.record({
    strengths: points,
    needs: points,
    barriers: points,
    strategies: points,
    parked: points,
    outcomes: fc.constant(outcomes),
    support: listOf(supportLine(outcomes.map((each) => each.id)), 2),
    actions: listOf(action, 2),
    nextDate: orNull(day),
    scribe: orNull(person),
    timekeeper: orNull(person),
    notes: fc.array(block, { maxLength: 6 }).map(withDepths),
  }),
);

const said = { saidBy: person, lang: fc.constantFrom('en', 'pl'), helpedBy: orNull(person) };
/** Provenance as the server would prove it: nobody says "self" of words somebody else typed. */
const proved = (entry: RecordEntry): RecordEntry => {
  const [first] = entry.words.by;
  const typedBy = first?.person ?? entry.saidBy;
  const how = entry.how === 'self' && entry.saidBy !== typedBy ? 'scribed' : entry.how;
  return { ...entry, typedBy, how };
};
const stroke: fc.Arbitrary<RecordStroke> = fc.record({
  colour: fc.constantFrom(...drawingColours),
  width: fc.constantFrom(...drawingWidths),
  points: fc
    .array(fc.tuple(fc.nat(paper.width - 1), fc.nat(paper.height - 1)), {
      minLength: 1,
      maxLength: 80,
    })
    .map((pairs) => pairs.flat()),
});
/** A view, with a drawing now and then. */
const drawn = (entry: RecordEntry & { readonly kind: 'view' }): fc.Arbitrary<RecordEntry> =>
  fc
    .array(stroke, { maxLength: 3 })
    .map((drawing) => (drawing.length === 0 ? entry : { ...entry, drawing }));

const translated = (entry: RecordEntry): fc.Arbitrary<RecordEntry> =>
  translation.map((made) => (made === null ? entry : { ...entry, translation: made }));

export const recordEntries: fc.Arbitrary<readonly RecordEntry[]> = fc.array(
  fc
    .oneof(
      fc
        .record({
          id,
          ...said,
          typedBy: person,
          how: fc.constantFrom(...howCodes),
          kind: fc.constant('view' as const),
          topic: fc.constantFrom(...viewTopics),
          words: recordText,
          card: orNull(fc.constantFrom('owl', 'ball')),
          face: orNull(fc.constantFrom(...childFaces)),
        })
        .chain(drawn),
      fc.record({
        id,
        ...said,
        typedBy: person,
        how: fc.constantFrom(...howCodes),
        kind: fc.constant('rating' as const),
        outcome: id,
        level: orNull(fc.constantFrom(...goalLevels)),
        face: orNull(fc.constantFrom(...childFaces)),
        tme: orNull(fc.integer({ min: 1, max: 10 })),
        skipped: fc.boolean(),
        words: recordText,
      }),
    )
    .map(proved)
    .chain(translated),
  { maxLength: 5 },
);
