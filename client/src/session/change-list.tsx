import type {
  ItemComparison,
  RecordComparison,
} from '@fourchairs/shared/document/compare/comparison.ts';
import type { MeetingRecord, RecordText } from '@fourchairs/shared/document/record.ts';

import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

type List =
  | 'strengths'
  | 'needs'
  | 'barriers'
  | 'strategies'
  | 'parked'
  | 'outcomes'
  | 'support'
  | 'actions';
type Translate = ReturnType<typeof useTranslation<'changes'>>['t'];

/** A sentence says what it is about, not all of it. */
const mostChars = 120;
const quote = ({ text }: RecordText): string => {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  return words.length <= mostChars ? words : `${words.slice(0, mostChars)}…`;
};

/** One sentence for an item that is new, gone, or not what it was; none where that is all said elsewhere. */
const itemSentence = <Item,>(
  { status, before, after, texts }: ItemComparison<Item>,
  {
    list,
    name,
    t,
    textOf,
  }: { list: List; name: string; t: Translate; textOf: (item: Item) => RecordText },
): string[] => {
  const item = after ?? before;
  if (item === null || status === 'same') return [];
  const words = quote(textOf(item)) || t('untitled');
  if (status === 'added') return [t(`added.${list}`, { words, name })];
  if (status === 'removed') return [t('removed', { words })];
  return texts.some(({ changed }) => changed) ? [t('changed', { words })] : [];
};

const outcomeSentences = (
  { outcomes }: RecordComparison,
  { name, t }: { name: string; t: Translate },
): string[] =>
  outcomes.flatMap((outcome) => {
    const words = quote((outcome.after ?? outcome.before)?.title ?? { text: '', by: [] });
    const about = { words: words || t('untitled') };
    const values = outcome.status === 'changed' ? outcome.changedValues : [];
    const measured = outcome.status === 'changed' ? outcome.measurements.added.length : 0;
    return [
      ...itemSentence(outcome, { list: 'outcomes', name, t, textOf: ({ title }) => title }),
      ...(values.includes('agreedLevel') ? [t('rated', about)] : []),
      ...(values.includes('decision') ? [t('decided', about)] : []),
      ...(measured > 0 ? [t('measured', { ...about, count: measured })] : []),
    ];
  });

const actionSentences = (
  { actions }: RecordComparison,
  { name, t }: { name: string; t: Translate },
): string[] =>
  actions.flatMap((action) => [
    ...itemSentence(action, { list: 'actions', name, t, textOf: ({ what }) => what }),
    ...(action.status === 'changed' && action.before?.done === false && action.after?.done === true
      ? [t('done', { words: quote(action.after.what) })]
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

const sentencesOf = (
  comparison: RecordComparison,
  record: MeetingRecord,
  t: Translate,
): string[] => {
  const name = record.pupil.preferredName;
  const { support, notes, nextDate } = comparison;
  const day = nextDate.after;
  const date = day === null ? t('noNextDate') : t('nextDate', { day: formatDay(day, 'year') });
  return [
    ...speakers(comparison, record).map((who) => t('said', { name: who })),
    ...pointLists.flatMap((list) =>
      comparison[list].flatMap((point) =>
        itemSentence(point, { list, name, t, textOf: ({ text }) => text }),
      ),
    ),
    ...outcomeSentences(comparison, { name, t }),
    ...support.flatMap((line) =>
      itemSentence(line, { list: 'support', name, t, textOf: ({ what }) => what }),
    ),
    ...actionSentences(comparison, { name, t }),
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
  const { t } = useTranslation('changes');
  const sentences = sentencesOf(comparison, record, t);
  if (sentences.length === 0) return <p>{t('none')}</p>;
  return (
    <ul>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};
