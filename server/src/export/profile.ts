import { profileTopics } from '@fourchairs/shared/document/child-questions.ts';
import type { RecordEntry, ViewTopic } from '@fourchairs/shared/document/record.ts';

import { formatDate } from './format.ts';
import { translatedLine } from './record/said-line.ts';
import { nameOf, planWords, type SavedRecord } from './saved-record.ts';
import { cardWords, t } from './words.ts';

/** *Mój królik (My rabbit. Put into English by Ewa Lis)*. */
const inBothLanguages = (
  saved: SavedRecord,
  { words, translation, saidBy, lang }: RecordEntry,
): string => {
  const own = planWords(saved, words, lang);
  if (translation === undefined) return own;
  return t('paper:profile.translated', {
    words: own,
    translation: planWords(saved, translation.words, translation.lang),
    line: translatedLine(saved, translation, saidBy),
  });
};

/** What somebody chose and said about one thing, each as one point. */
const saidBy = (saved: SavedRecord, person: string, topic: ViewTopic): string[] => {
  const lane = saved.record.lanes.find((each) => each.person === person)?.entries ?? [];
  const said = (entry: RecordEntry): string[] => {
    if (entry.kind !== 'view' || entry.topic !== topic) return [];
    const words = inBothLanguages(saved, entry).trim();
    const card = entry.card === null ? '' : cardWords(entry.card);
    return [card, words].filter((part) => part !== '');
  };
  return lane.flatMap(said);
};

/** What the pupil said of it when they last said something: at this meeting, or at one before it, with its day. */
const ownPoints = (
  saved: SavedRecord,
  topic: ViewTopic,
  before: readonly SavedRecord[],
): string[] => {
  const own = saidBy(saved, saved.record.pupil.personId, topic);
  if (own.length > 0) return own;
  for (const earlier of before) {
    const { record } = earlier;
    const then = saidBy(earlier, record.pupil.personId, topic);
    const day = formatDate(record.meeting.plannedAt);
    if (then.length > 0) return then.map((words) => t('paper:profile.before', { words, day }));
  }
  return [];
};

/** The pupil's own words first; what others of the meeting said about it after, each with their name. */
const pointsOn = (
  saved: SavedRecord,
  topic: ViewTopic,
  before: readonly SavedRecord[],
): string[] => {
  const { people, pupil } = saved.record;
  const others = people
    .filter(({ id }) => id !== pupil.personId)
    .flatMap(({ id }) =>
      saidBy(saved, id, topic).map((words) =>
        t('paper:profile.saidBy', { words, name: nameOf(saved, id) }),
      ),
    );
  return [...ownPoints(saved, topic, before), ...others];
};

const textsOf = (
  saved: SavedRecord,
  points: readonly { text: Parameters<typeof planWords>[1] }[],
) => points.map(({ text }) => planWords(saved, text)).filter((words) => words.trim() !== '');

export type Profile = {
  readonly name: string;
  readonly place: string;
  readonly likes: readonly string[];
  readonly important: readonly string[];
  readonly help: readonly string[];
  readonly lessons: readonly string[];
};

/**
 * What everybody who teaches the pupil should know: what people like about them, what is important to them, how to
 * support them (Helen Sanderson Associates' three headings), and what is done in every lesson. Nothing else of a record.
 * `before`: the saved records its outcomes came from, newest first.
 */
export const profileOf = (saved: SavedRecord, before: readonly SavedRecord[]): Profile => {
  const { pupil, school, plan } = saved.record;
  return {
    name: pupil.preferredName,
    place: [pupil.yearGroup, pupil.className, school].filter((part) => part !== '').join(', '),
    likes: textsOf(saved, plan.strengths),
    important: pointsOn(saved, profileTopics.important, before),
    help: pointsOn(saved, profileTopics.help, before),
    lessons: textsOf(saved, plan.strategies ?? []),
  };
};
