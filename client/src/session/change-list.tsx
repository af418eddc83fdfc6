import type {
  ItemComparison,
  RecordComparison,
} from '@fourchairs/shared/document/compare/comparison.ts';
import type {
  MeetingRecord,
  RecordAction,
  RecordOutcome,
  RecordText,
} from '@fourchairs/shared/document/record.ts';

import { Spoken } from '#components/spoken.tsx';
import { formatDay, formatList } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { type ChangeWords as Translate, senSentences } from './sen/sen-sentences.ts';

type List =
  | 'strengths'
  | 'needs'
  | 'barriers'
  | 'strategies'
  | 'parked'
  | 'outcomes'
  | 'support'
  | 'actions';

/** What happened to something, its words, and what it is now: what happened to several alike is one sentence. */
type Kind =
  | `added.${List}`
  | `removed.${List}`
  | 'changed'
  | 'details'
  | 'done'
  | 'rated'
  | 'unrated'
  | 'decided'
  | 'undecided'
  | 'measured';
type Change = { readonly kind: Kind; readonly words: string; readonly now?: string };

/** A sentence says what it is about, not all of it. */
const mostChars = 120;
const cut = (text: string): string => {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  return planWords(words.length <= mostChars ? words : `${words.slice(0, mostChars)}…`);
};
const quote = ({ text }: RecordText): string => cut(text);

/** Plain values whose change has a sentence of its own. */
const saidElsewhere: Readonly<Partial<Record<List, readonly string[]>>> = {
  outcomes: ['agreedLevel', 'decision'],
  actions: ['done', 'happened'],
};

/** Of an item that is new, gone, or not what it was; nothing where that is all said elsewhere. */
const itemChange = <Item,>(
  { status, before, after, texts, changedValues }: ItemComparison<Item>,
  list: List,
  textOf: (item: Item) => RecordText,
): Change[] => {
  const item = after ?? before;
  if (item === null || status === 'same') return [];
  const words = quote(textOf(item));
  if (status === 'added') return [{ kind: `added.${list}`, words }];
  if (status === 'removed') return [{ kind: `removed.${list}`, words }];
  const isReworded = texts.some(({ changed }) => changed);
  if (isReworded || changedValues.includes('childWordsTranslation'))
    return [{ kind: 'changed', words }];
  const said = saidElsewhere[list] ?? [];
  return changedValues.every((name) => said.includes(name)) ? [] : [{ kind: 'details', words }];
};

/** What was agreed of an outcome, where it is another than before: a new meeting begins with nothing agreed. */
const agreedChanges = (
  { after, changedValues }: ItemComparison<RecordOutcome>,
  words: string,
  t: Translate,
): Change[] => {
  const { agreedLevel = null, decision = null } = after ?? {};
  const rated: Change =
    agreedLevel === null
      ? { kind: 'unrated', words }
      : { kind: 'rated', words, now: t(`meeting:codes.goal.${agreedLevel}`) };
  const decided: Change =
    decision === null
      ? { kind: 'undecided', words }
      : { kind: 'decided', words, now: t(`meeting:codes.decision.${decision}`) };
  return [
    ...(changedValues.includes('agreedLevel') ? [rated] : []),
    ...(changedValues.includes('decision') ? [decided] : []),
  ];
};

const outcomeChanges = ({ outcomes }: RecordComparison, t: Translate): Change[] =>
  outcomes.flatMap((outcome) => {
    const words = quote((outcome.after ?? outcome.before)?.title ?? { text: '', by: [] });
    const isChanged = outcome.status === 'changed';
    const measured = isChanged ? outcome.measurements.added.length : 0;
    return [
      ...itemChange(outcome, 'outcomes', ({ title }) => title),
      ...(isChanged ? agreedChanges(outcome, words, t) : []),
      ...(measured > 0 ? [{ kind: 'measured', words } as const] : []),
    ];
  });

/** What was done by then and is not on the list any more is no news. */
const isDoneWith = ({ status, before }: ItemComparison<RecordAction>): boolean =>
  status === 'removed' && before?.done === true;

const actionChanges = ({ actions }: RecordComparison): Change[] =>
  actions
    .filter((action) => !isDoneWith(action))
    .flatMap((action) => [
      ...itemChange(action, 'actions', ({ what }) => what),
      ...(action.status === 'changed' &&
      action.before?.done === false &&
      action.after?.done === true
        ? [{ kind: 'done', words: quote(action.after.what) } as const]
        : []),
    ]);

const pointLists = ['strengths', 'needs', 'barriers', 'strategies', 'parked'] as const;

/** Each once: the pupil as everybody calls them, the others in full. */
const speakers = ({ views }: RecordComparison, { people, pupil }: MeetingRecord): string[] => {
  const changed = views.filter((view) => view.changed && view.after.length > 0);
  const nameOf = (id: string): string[] =>
    id === pupil.personId
      ? [pupil.preferredName]
      : people.filter((person) => person.id === id).map((person) => person.name);
  return [...new Set(changed.map(({ saidBy }) => saidBy))].flatMap(nameOf);
};

/** Who is invited, what came with them, and what is formal: it stands at the head of a record. */
const aroundSentences = (
  { people, sen, reports, involvement }: RecordComparison,
  record: MeetingRecord,
  t: Translate,
): string[] => {
  const invited = people.added.map(({ name }) => name);
  const notInvited = people.removed.map(({ name }) => name);
  const nameOf = (id: string) =>
    [...record.people, ...people.removed].find((person) => person.id === id)?.name ?? '';
  return [
    ...(invited.length > 0 ? [t('invited', { names: formatList(invited) })] : []),
    ...(notInvited.length > 0 ? [t('notInvited', { names: formatList(notInvited) })] : []),
    ...senSentences(sen, { t, nameOf, cut }),
    ...(involvement ? [t('involvement')] : []),
    ...reports.map(({ name }) => t('report', { words: t('quoted', { words: name }) })),
  ];
};

/** In the order of a meeting. */
const changesIn = (comparison: RecordComparison, t: Translate): Change[] => [
  ...pointLists.flatMap((list) =>
    comparison[list].flatMap((point) => itemChange(point, list, ({ text }) => text)),
  ),
  ...outcomeChanges(comparison, t),
  ...comparison.support.flatMap((line) => itemChange(line, 'support', ({ what }) => what)),
  ...actionChanges(comparison),
];

const isAlike = (one: Change, other: Change): boolean =>
  one.kind === other.kind && one.now === other.now;

/** One sentence for all to which the same happened: a term changes fifty things, and nobody reads fifty sentences. */
const inSentences = (
  changes: readonly Change[],
  { name, t }: { name: string; t: Translate },
): string[] => {
  const first = changes.filter(
    (change, place) => place === changes.findIndex((other) => isAlike(change, other)),
  );
  return first.map((change) => {
    const { kind, now = '' } = change;
    const alike = changes.filter((other) => isAlike(change, other));
    const quoted = alike.map(({ words }) => t('quoted', { words: words || t('untitled') }));
    return t(kind, { words: formatList([...new Set(quoted)]), name, now });
  });
};

const sentencesOf = (
  comparison: RecordComparison,
  record: MeetingRecord,
  t: Translate,
): string[] => {
  const { notes, nextDate } = comparison;
  const names = speakers(comparison, record);
  const day = nextDate.after;
  const date = day === null ? t('noNextDate') : t('nextDate', { day: formatDay(day, 'year') });
  return [
    ...aroundSentences(comparison, record, t),
    ...(names.length > 0 ? [t('said', { names: formatList(names) })] : []),
    ...inSentences(changesIn(comparison, t), { name: record.pupil.preferredName, t }),
    ...(notes.some(({ status }) => status !== 'same') ? [t('notes')] : []),
    ...(nextDate.changed ? [date] : []),
  ];
};

/** What changed, in plain sentences, in the order of a meeting. `record`: the later one. */
export const ChangeList = ({
  comparison,
  record,
}: {
  comparison: RecordComparison;
  record: MeetingRecord;
}) => {
  const { t } = useTranslation(['changes', 'meeting', 'sen']);
  const sentences = sentencesOf(comparison, record, t);
  if (sentences.length === 0) return <p>{t('none')}</p>;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Spoken of={sentence} />
        </li>
      ))}
    </ul>
  );
};
