import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';

import { formatDay } from './format.ts';
import { tagNow } from './language.ts';
import { type Block, bullets, heading, type Paper, paragraph } from './paper.ts';
import { entryBlocks } from './record/entry-blocks.ts';
import { type SavedRecord, planWords } from './saved-record.ts';
import { t } from './words.ts';

const someOrNothing = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

/** What the pupil said, as they said it. */
const saidSection = (saved: SavedRecord): Block[] => {
  const { personId } = saved.record.pupil;
  const entries = saved.record.lanes.find(({ person }) => person === personId)?.entries ?? [];
  const views = entries.filter((entry) => entry.kind === 'view');
  return someOrNothing(
    t('paper:easy.said'),
    views.flatMap((entry) => [
      { kind: 'paragraph', runs: [{ text: t(`codes:topic.${entry.topic}`), bold: true }] },
      ...entryBlocks(saved, personId, entry),
    ]),
  );
};

/** In the pupil's own words where there are some, else the title. */
const wantOf = (
  saved: SavedRecord,
  { childWords, childWordsCame: came, title }: RecordOutcome,
): string =>
  [planWords(saved, childWords, came?.lang), planWords(saved, title)].find(
    (words) => words.trim() !== '',
  ) ?? t('outcomes.untitled');

const wantSection = (saved: SavedRecord): Block[] => {
  const { outcomes } = saved.record.plan;
  const going = outcomes.filter(
    ({ origin, decision }) => origin === 'new' || decision === 'continue' || decision === 'adapt',
  );
  return someOrNothing(
    t('paper:easy.want'),
    bullets(going.map((outcome) => wantOf(saved, outcome))),
  );
};

const doneSection = (saved: SavedRecord): Block[] => {
  const done = saved.record.plan.outcomes.filter(({ decision }) => decision === 'achieved-stop');
  return someOrNothing(
    t('paper:easy.done'),
    bullets(done.map((outcome) => wantOf(saved, outcome))),
  );
};

const helpSection = (saved: SavedRecord): Block[] => {
  const lines = saved.record.plan.support
    .filter(({ to }) => to === null || to > saved.record.meeting.plannedAt.slice(0, 10))
    .map(({ what, who }) => {
      const [help, name] = [planWords(saved, what).trim(), planWords(saved, who).trim()];
      return name === '' ? help : t('paper:easy.helpBy', { help, name });
    })
    .filter((line) => line !== '');
  return someOrNothing(t('paper:easy.help'), bullets(lines));
};

const nextSection = ({ record: { plan } }: SavedRecord): Block[] =>
  plan.nextDate === null
    ? []
    : [heading(2, t('paper:easy.next')), paragraph(formatDay(plan.nextDate))];

/** What was decided, for the pupil: short, large, in their own words where they gave some. */
export const easyReadPaper = (saved: SavedRecord): Paper => {
  const { pupil, school } = saved.record;
  return {
    title: t('paper:easy.title', { name: pupil.preferredName }),
    lang: tagNow(),
    author: school,
    foot: t('paper:easy.foot'),
    size: 'large',
    blocks: [
      heading(1, t('paper:easy.title', { name: pupil.preferredName })),
      ...[saidSection, doneSection, wantSection, helpSection, nextSection].flatMap((part) =>
        part(saved),
      ),
      paragraph(t('paper:easy.change')),
    ],
  };
};
