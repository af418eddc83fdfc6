import { type MyHelp, myPlanOf, type MyWords } from '@fourchairs/shared/document/my-plan.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';

import { saidBlocks } from './easy-read-said.ts';
import { formatDay, formatList } from './format.ts';
import { tagNow } from './language.ts';
import { type Block, bullets, heading, type Paper, paragraph } from './paper.ts';
import { type SavedRecord, planWords } from './saved-record.ts';
import { t } from './words.ts';

const someOrNothing = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

const wordsIn = (saved: SavedRecord, all: readonly MyWords[]): Block[] =>
  bullets(
    all.map(({ text, lang }) => {
      const words = planWords(saved, text, lang);
      return words.trim() === '' ? t('outcomes.untitled') : words;
    }),
  );

/** Whoever helps stands once, with all they help with. */
const helpLine = (saved: SavedRecord, { who, helps }: MyHelp): string[] => {
  const name = planWords(saved, who).trim();
  const words = helps.map((help) => planWords(saved, help).trim());
  return name === '' ? words : [t('myPlan:helpBy', { help: formatList(words), name })];
};

/**
 * What was decided, for the pupil: one sheet, as large as it fits there, in their own words where they gave some, with the
 * pictures they chose unless their screen has none.
 */
export const easyReadPaper = (saved: SavedRecord, look: ChildLook): Paper => {
  const { pupil, school } = saved.record;
  const title = t('myPlan:titleOf', { name: pupil.preferredName });
  const { done, want, will, help, nextDate } = myPlanOf(saved.record);
  const helpLines = help.flatMap((each) => helpLine(saved, each));
  const next = nextDate === null ? [] : [paragraph(formatDay(nextDate))];
  return {
    title,
    lang: tagNow(),
    author: school,
    foot: t('myPlan:title'),
    size: 'sheet',
    blocks: [
      heading(1, title),
      ...someOrNothing(t('myPlan:said'), saidBlocks(saved, look)),
      ...someOrNothing(t('myPlan:done'), wordsIn(saved, done)),
      ...someOrNothing(t('myPlan:want'), wordsIn(saved, want)),
      ...someOrNothing(
        t('myPlan:will'),
        wordsIn(
          saved,
          will.map((text) => ({ text })),
        ),
      ),
      ...someOrNothing(t('myPlan:help'), bullets(helpLines)),
      ...someOrNothing(t('myPlan:next'), next),
      paragraph(`${t('myPlan:change')} ${t('myPlan:readToMe')}`),
    ],
  };
};
