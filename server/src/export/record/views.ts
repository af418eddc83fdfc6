import {
  type RecordEntry,
  type ViewTopic,
  viewTopics,
} from '@fourchairs/shared/document/record.ts';

import { type Block, heading, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { ofSen, t } from '../words.ts';
import { entryBlocks } from './entry-blocks.ts';

/** The pupil's own words come first, then everything in the order it is asked. */
const topicOrder: readonly ViewTopic[] = [
  'my-words',
  ...viewTopics.filter((topic) => topic !== 'my-words'),
];

const entriesOf = ({ record }: SavedRecord, person: string): readonly RecordEntry[] =>
  record.lanes.find((lane) => lane.person === person)?.entries ?? [];

/** Somebody rated an outcome that was taken out of the plan later: their words are still theirs. */
const isOfNothing = ({ record }: SavedRecord, entry: RecordEntry): boolean =>
  entry.kind === 'rating' && record.plan.outcomes.every(({ id }) => id !== entry.outcome);

/** What stands in one person's lane, topic by topic; `level` is that of a topic's heading. */
const viewsOf = (saved: SavedRecord, person: string, level: 3 | 4): Block[] => {
  const entries = entriesOf(saved, person);
  const topics = topicOrder.flatMap((topic) => {
    const said = entries.filter((entry) => entry.kind === 'view' && entry.topic === topic);
    if (said.length === 0) return [];
    return [
      heading(level, t(`codes:topic.${topic}`)),
      ...said.flatMap((entry) => entryBlocks(saved, person, entry)),
    ];
  });
  const lost = entries.filter((entry) => isOfNothing(saved, entry));
  if (lost.length === 0) return topics;
  const blocks = lost.flatMap((entry) => entryBlocks(saved, person, entry));
  return [...topics, heading(level, t('paper:outcomeGone')), ...blocks];
};

/** What the pupil says, first of all and by itself. */
export const childSection = (saved: SavedRecord): Block[] => {
  const { personId, preferredName: name } = saved.record.pupil;
  const views = viewsOf(saved, personId, 3);
  return [
    heading(2, t('childSays', { name })),
    ...(views.length === 0 ? [paragraph(t('childNothing', { name }))] : views),
  ];
};

/** What everybody else says, each by themselves. */
export const othersSection = (saved: SavedRecord): Block[] => {
  const { people, pupil } = saved.record;
  const said = people
    .filter(({ id }) => id !== pupil.personId)
    .map(({ id }) => ({ id, views: viewsOf(saved, id, 4) }))
    .filter(({ views }) => views.length > 0);
  if (said.length === 0) return [];
  return [
    heading(2, t('othersSay')),
    ...said.flatMap(({ id, views }) => [heading(3, nameOf(saved, id)), ...views]),
  ];
};

/** What worries everybody, while it is to be decided whether SEN Support begins. */
export const concernSection = (saved: SavedRecord): Block[] => {
  const said = saved.record.people.flatMap(({ id }) => {
    const concerns = entriesOf(saved, id).filter(
      (entry) => entry.kind === 'view' && entry.topic === 'concern',
    );
    if (concerns.length === 0) return [];
    const blocks = concerns.flatMap((entry) => entryBlocks(saved, id, entry));
    return [heading(3, nameOf(saved, id)), ...blocks];
  });
  const none = [paragraph(ofSen('concern.none'))];
  return [heading(2, ofSen('concern.title')), ...(said.length === 0 ? none : said)];
};

/** *Magda Nowak: Got there*: a name before the first words of what it heads. */
const named = (name: string, [first, ...rest]: readonly Block[]): Block[] => {
  const label = { text: `${name}: `, bold: true };
  if (first?.kind !== 'paragraph') return [];
  return [{ ...first, runs: [label, ...first.runs] }, ...rest];
};

/** What each person saw of one outcome. */
export const ratingsOf = (saved: SavedRecord, outcome: string): Block[] =>
  saved.record.people.flatMap(({ id }) => {
    const ratings = entriesOf(saved, id).filter(
      (entry) => entry.kind === 'rating' && entry.outcome === outcome,
    );
    if (ratings.length === 0) return [];
    return ratings.flatMap((entry) => named(nameOf(saved, id), entryBlocks(saved, id, entry)));
  });
