import type { RecordEntry, ViewTopic } from '@fourchairs/shared/document/record.ts';

import { formatDate } from './format.ts';
import { type Block, bullets, heading, type Paper, paragraph } from './paper.ts';
import { nameOf, type SavedRecord, wordsOf } from './saved-record.ts';
import { paperLanguage, t } from './words.ts';

/** What somebody chose and said about one thing, each as one point. */
const saidBy = (saved: SavedRecord, person: string, topic: ViewTopic): string[] => {
  const lane = saved.record.lanes.find((each) => each.person === person)?.entries ?? [];
  const said = (entry: RecordEntry): string[] => {
    if (entry.kind !== 'view' || entry.topic !== topic) return [];
    const words = wordsOf(saved, entry.words).trim();
    return [entry.card, words === '' ? null : words].filter((part) => part !== null);
  };
  return lane.flatMap(said);
};

/** The pupil's own words first; what others of the meeting said about it after, each with their name. */
const pointsOn = (saved: SavedRecord, topic: ViewTopic): string[] => {
  const { people, pupil } = saved.record;
  const others = people
    .filter(({ id }) => id !== pupil.personId)
    .flatMap(({ id }) =>
      saidBy(saved, id, topic).map((words) =>
        t('paper:profile.saidBy', { words, name: nameOf(saved, id) }),
      ),
    );
  return [...saidBy(saved, pupil.personId, topic), ...others];
};

const section = (title: string, points: readonly string[]): Block[] => [
  heading(2, title),
  ...(points.length === 0 ? [paragraph(t('paper:profile.none'))] : bullets(points)),
];

const textsOf = (saved: SavedRecord, points: readonly { text: Parameters<typeof wordsOf>[1] }[]) =>
  points.map(({ text }) => wordsOf(saved, text)).filter((words) => words.trim() !== '');

const pointsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);

/**
 * The one-page profile for everybody who teaches the pupil: what people like about them, what is important to them, how
 * to support them (Helen Sanderson Associates' three headings), and what is done in every lesson.
 */
export const profilePaper = (saved: SavedRecord): Paper => {
  const { pupil, meeting, school, plan } = saved.record;
  const { preferredName: name } = pupil;
  const place = [pupil.yearGroup, pupil.className, school].filter((part) => part !== '').join(', ');
  const lessons = textsOf(saved, plan.strategies ?? []);
  const blocks: Block[] = [
    heading(1, name),
    paragraph(place),
    ...section(t('paper:profile.likes', { name }), textsOf(saved, plan.strengths)),
    ...section(t('paper:profile.important', { name }), pointsOn(saved, 'important-to-me')),
    ...section(t('paper:profile.help', { name }), pointsOn(saved, 'how-to-help-me')),
    ...(lessons.length === 0 ? [] : section(t('strategies'), lessons)),
  ];
  return {
    title: t('paper:profile.title', { name }),
    lang: paperLanguage,
    author: school,
    foot: t('paper:profile.foot', { day: formatDate(meeting.plannedAt) }),
    // It hangs on a wall where it fits on one sheet.
    ...(pointsIn(blocks) <= 12 && { size: 'large' as const }),
    blocks,
  };
};
