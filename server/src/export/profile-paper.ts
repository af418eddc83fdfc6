import { formatDate } from './format.ts';
import { tagNow } from './language.ts';
import { type Block, bullets, heading, type Paper, paragraph } from './paper.ts';
import { profileOf } from './profile.ts';
import type { SavedRecord } from './saved-record.ts';
import { t } from './words.ts';

const section = (title: string, points: readonly string[]): Block[] => [
  heading(2, title),
  ...(points.length === 0 ? [paragraph(t('paper:profile.none'))] : bullets(points)),
];

const pointsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);

/** The one-page profile, for everybody who teaches the pupil. */
export const profilePaper = (saved: SavedRecord): Paper => {
  const { meeting, school } = saved.record;
  const { name, place, likes, important, help, lessons } = profileOf(saved);
  const blocks: Block[] = [
    heading(1, name),
    paragraph(place),
    ...section(t('paper:profile.likes', { name }), likes),
    ...section(t('paper:profile.important', { name }), important),
    ...section(t('paper:profile.help', { name }), help),
    ...(lessons.length === 0 ? [] : section(t('strategies'), lessons)),
  ];
  return {
    title: t('paper:profile.title', { name }),
    lang: tagNow(),
    author: school,
    foot: t('paper:profile.foot', { day: formatDate(meeting.plannedAt) }),
    // It hangs on a wall where it fits on one sheet.
    ...(pointsIn(blocks) <= 12 && { size: 'large' as const }),
    blocks,
  };
};
