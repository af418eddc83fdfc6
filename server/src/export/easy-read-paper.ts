import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';

import { groupBy } from '#lib/group-by.ts';

import { saidBlocks } from './easy-read-said.ts';
import { formatDay, formatList } from './format.ts';
import { tagNow } from './language.ts';
import { type Block, bullets, heading, type Paper, paragraph } from './paper.ts';
import { type SavedRecord, planWords } from './saved-record.ts';
import { t } from './words.ts';

const someOrNothing = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

/** In the pupil's own words where there are some, else the title. */
const wantOf = (
  saved: SavedRecord,
  { childWords, childWordsCame: came, title }: RecordOutcome,
): string =>
  [planWords(saved, childWords, came?.lang), planWords(saved, title)].find(
    (words) => words.trim() !== '',
  ) ?? t('outcomes.untitled');

const goingOn = ({ record: { plan } }: SavedRecord): readonly RecordOutcome[] =>
  plan.outcomes.filter(
    ({ origin, decision }) => origin === 'new' || decision === 'continue' || decision === 'adapt',
  );

const wantSection = (saved: SavedRecord): Block[] =>
  someOrNothing(
    t('paper:easy.want'),
    bullets(goingOn(saved).map((outcome) => wantOf(saved, outcome))),
  );

/** The pupil's own part in it. */
const willSection = (saved: SavedRecord): Block[] => {
  const will = goingOn(saved).map(({ pupilWill }) => planWords(saved, pupilWill).trim());
  return someOrNothing(t('paper:easy.will'), bullets(will.filter((words) => words !== '')));
};

const doneSection = (saved: SavedRecord): Block[] => {
  const done = saved.record.plan.outcomes.filter(({ decision }) => decision === 'achieved-stop');
  return someOrNothing(
    t('paper:easy.done'),
    bullets(done.map((outcome) => wantOf(saved, outcome))),
  );
};

/** Whoever helps stands once, with all they help with. */
const helpSection = (saved: SavedRecord): Block[] => {
  const given = saved.record.plan.support
    .filter(({ to }) => to === null || to > saved.record.meeting.plannedAt.slice(0, 10))
    .map(({ what, who }) => ({
      help: planWords(saved, what).trim(),
      name: planWords(saved, who).trim(),
    }))
    .filter(({ help }) => help !== '');
  const lines = groupBy(given, ({ name }) => name).flatMap(([name, of]) => {
    const helps = of.map(({ help }) => help);
    return name === '' ? helps : [t('paper:easy.helpBy', { help: formatList(helps), name })];
  });
  return someOrNothing(t('paper:easy.help'), bullets(lines));
};

const nextSection = ({ record: { plan } }: SavedRecord): Block[] =>
  plan.nextDate === null
    ? []
    : [heading(2, t('paper:easy.next')), paragraph(formatDay(plan.nextDate))];

/**
 * What was decided, for the pupil: one sheet, as large as it fits there, in their own words where they gave some, with the
 * pictures they chose unless their screen has none.
 */
export const easyReadPaper = (saved: SavedRecord, look: ChildLook): Paper => {
  const { pupil, school } = saved.record;
  return {
    title: t('paper:easy.title', { name: pupil.preferredName }),
    lang: tagNow(),
    author: school,
    foot: t('paper:easy.foot'),
    size: 'sheet',
    blocks: [
      heading(1, t('paper:easy.title', { name: pupil.preferredName })),
      ...someOrNothing(t('paper:easy.said'), saidBlocks(saved, look)),
      ...[doneSection, wantSection, willSection, helpSection, nextSection].flatMap((part) =>
        part(saved),
      ),
      paragraph(t('paper:easy.change')),
    ],
  };
};
