import type { RecordSen } from '@fourchairs/shared/document/record.ts';
import { isWithout, needsInstead } from '@fourchairs/shared/domain/sen-decisions.ts';
import { turnToNames } from '@fourchairs/shared/domain/turn-to.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { toldLine } from '@fourchairs/shared/words/told-line.ts';

import { formatDay } from '../format.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, bullets, fact, heading, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { ofSen as t } from '../words.ts';

const decisionBlocks = (decision: RecordSen['decision']): Block[] => {
  if (decision === undefined) return [];
  const { what, day, why, instead, by } = decision;
  return [
    heading(2, t('decision.record')),
    { kind: 'paragraph', runs: [{ text: t(`decision.what.${what}`), bold: true }] },
    ...fact(t('decision.why'), spokenIn(recordLanguage, why)),
    ...fact(
      t(needsInstead(what) ? 'decision.instead' : 'decision.stays'),
      spokenIn(recordLanguage, instead),
    ),
    paragraph(t('decision.decided', { day: formatDay(day), by }), { tone: 'small' }),
    ...(isWithout(what) ? [paragraph(t('decision.again'))] : []),
  ];
};

/** What is decided by now, while that is still to be done. */
export const decisionSection = ({ record: { sen } }: SavedRecord): Block[] => {
  const blocks = decisionBlocks(sen?.decision);
  if (blocks.length > 0) return blocks;
  return [heading(2, t('decision.title.start')), paragraph(t('decision.none.start'))];
};

const toldBlocks = (saved: SavedRecord, told: NonNullable<RecordSen['told']>): Block[] => {
  if (told.length === 0) return [];
  const tools = { t, nameOf: (id: string) => nameOf(saved, id), formatDay };
  return [heading(2, t('told.record')), ...bullets(told.map((each) => toldLine(each, tools)))];
};

const planBlocks = (plan: RecordSen['plan']): Block[] =>
  plan === undefined
    ? []
    : [
        heading(2, t('plan.kind')),
        paragraph(`${t(`plan.types.${plan}`)}. ${t(`plan.help.${plan}`)}`),
      ];

/** What was decided about SEN Support, that the family was formally told, and the kind of plan. */
export const senSection = (saved: SavedRecord): Block[] => {
  const { told = [], decision, plan } = saved.record.sen ?? {};
  return [...decisionBlocks(decision), ...toldBlocks(saved, told), ...planBlocks(plan)];
};

/** Where the family finds out more, with the addresses written out: on paper nothing can be pressed. */
export const turnToSection = ({ record: { sen } }: SavedRecord): Block[] => {
  const { turnTo } = sen ?? {};
  if (turnTo === undefined) return [];
  const known = turnToNames.filter((name) => turnTo[name] !== '');
  return [
    heading(2, t('turnTo.title')),
    ...bullets(
      known.map((name) => t('turnTo.line', { name: t(`turnTo.${name}`), address: turnTo[name] })),
    ),
    paragraph(t('right.all')),
  ];
};
