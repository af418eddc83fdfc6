import { formatDate } from './format.ts';
import { tagNow } from './language.ts';
import { type Block, bullets, heading, type Paper, paragraph } from './paper.ts';
import { profileOf } from './profile.ts';
import type { SavedRecord } from './saved-record.ts';
import { t } from './words.ts';

const section = (title: string, points: readonly string[], name: string): Block[] => [
  heading(2, title),
  ...(points.length === 0 ? [paragraph(t('paper:profile.none', { name }))] : bullets(points)),
];

/** The one-page profile, for everybody who teaches the pupil. */
export const profilePaper = (saved: SavedRecord, before: readonly SavedRecord[]): Paper => {
  const { meeting, school } = saved.record;
  const { name, place, likes, important, help, lessons } = profileOf(saved, before);
  const blocks: Block[] = [
    heading(1, name),
    paragraph(place),
    ...section(t('paper:profile.likes', { name }), likes, name),
    ...section(t('paper:profile.important', { name }), important, name),
    ...section(t('paper:profile.help', { name }), help, name),
    ...(lessons.length === 0 ? [] : section(t('strategies'), lessons, name)),
  ];
  return {
    title: t('paper:profile.title', { name }),
    lang: tagNow(),
    author: school,
    foot: t('paper:profile.foot', { day: formatDate(meeting.plannedAt) }),
    // It hangs on a wall.
    size: 'sheet',
    blocks,
  };
};
