import type {
  RecordAction,
  RecordOutcome,
  RecordSupport,
} from '@fourchairs/shared/document/record.ts';
import {
  decisions,
  goalLevels,
  happenedCodes,
  heldBackCodes,
} from '@fourchairs/shared/domain/codes.ts';
import { fewFaces } from '@fourchairs/shared/domain/face-paths.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { type FormBlock, rules, ticks } from '../form.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, bullets, fact, heading, paragraph } from '../paper.ts';
import { afterWriting, beforeWriting } from './handing-in.ts';
import type { PackWords } from './pack-words.ts';
import type { Pack } from './pack.ts';
import { levelTicks, outcomesToAsk } from './preparation.ts';

type Blocks = readonly (Block | FormBlock)[];

const joined = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');

/** What stands in the plan, as it was written. */
const written = (text: string): string => spokenIn(recordLanguage, text);

const didIt = (what: string, { t }: PackWords): Blocks =>
  what === ''
    ? []
    : [
        ...bullets([written(what)]),
        ticks(happenedCodes.map((code) => t(`codes:happened.${code}`))),
        paragraph(t('review.why'), { tone: 'small' }),
        rules(1),
      ];

const group = (title: string, blocks: Blocks): Blocks =>
  blocks.length === 0 ? [] : [heading(3, title), ...blocks];

/** Whether what was planned was done at all comes first: nobody is rated for help that never came. */
const happenedBlocks = (
  { actions, support }: { actions: readonly RecordAction[]; support: readonly RecordSupport[] },
  words: PackWords,
): Blocks => {
  const { t } = words;
  const blocks = [
    ...group(
      t('review.actions'),
      actions.flatMap(({ what, who }) => didIt(joined(what.text, who.text), words)),
    ),
    ...group(
      t('review.support'),
      support.flatMap(({ what, who, frequency }) =>
        didIt(joined(what.text, who.text, frequency.text), words),
      ),
    ),
  ];
  return blocks.length === 0 ? [] : [heading(2, t('review.happened')), ...blocks];
};

const outcomeBlocks = (
  outcome: RecordOutcome,
  { pack, words, number }: { pack: Pack; words: PackWords; number: number },
): Blocks => {
  const { t } = words;
  return [
    heading(3, t('review.outcome', { number })),
    paragraph(written(outcome.title.text)),
    ...fact(
      t('review.childWords', { name: pack.pupil }),
      spokenIn(outcome.childWordsCame?.lang ?? recordLanguage, outcome.childWords.text),
    ),
    ...fact(t('review.started'), written(outcome.baseline.text.text)),
    ...fact(t('review.hoped'), written(outcome.criteria.expected.text)),
    heading(4, t('review.level')),
    ticks(goalLevels.map((level) => t(`codes:goal.${level}`))),
    heading(4, t('review.saw')),
    rules(3),
    heading(4, t('review.heldBack')),
    ticks(heldBackCodes.map((code) => t(`codes:heldBack.${code}`))),
    heading(4, t('review.next')),
    ticks(decisions.map((decision) => t(`codes:decision.${decision}`))),
    heading(4, t('review.agreed')),
    rules(2),
  ];
};

const adultBlocks = (pack: Pack, words: PackWords): Blocks => {
  const { t } = words;
  const isLast = ({ origin }: { origin: 'last' | 'new' }) => origin === 'last';
  const [outcomes, support, actions] = [
    pack.plan.outcomes.filter(isLast),
    pack.plan.support.filter(isLast),
    pack.plan.actions.filter(isLast),
  ];
  const isEmpty = outcomes.length + support.length + actions.length === 0;
  return [
    ...beforeWriting(pack, words, {
      title: t('review.title'),
      help: t(isEmpty ? 'review.none' : 'review.help'),
    }),
    ...happenedBlocks({ actions, support }, words),
    ...(outcomes.length === 0 ? [] : [heading(2, t('review.outcomes'))]),
    ...outcomes.flatMap((outcome, index) =>
      outcomeBlocks(outcome, { pack, words, number: index + 1 }),
    ),
    heading(2, t('review.new')),
    rules(isEmpty ? 14 : 5),
  ];
};

const fewFaceBoxes = ({ t }: PackWords): FormBlock => ({
  kind: 'faces',
  faces: fewFaces.map((face) => ({ face, words: t(`child:faces.${face}`) })),
});

/** The child is asked about each outcome in their own words, and what helped. */
const childBlocks = (pack: Pack, words: PackWords): Blocks => {
  const { t } = words;
  const inWords = pack.look === 'words';
  const help = t(inWords ? 'preparation.childHelp' : 'pictures.help');
  return [
    ...beforeWriting(pack, words, { title: t('review.title'), help }),
    ...outcomesToAsk(pack).flatMap(({ words: outcome }): Blocks => [
      heading(2, t('preparation.outcome', { words: outcome })),
      inWords ? levelTicks(words) : fewFaceBoxes(words),
      heading(4, t('review.helps')),
      rules(2),
    ]),
    heading(2, t('child:questions.my-words')),
    rules(5),
  ];
};

/** What was carried in, with room to rate, to say what was agreed, and to note. */
export const reviewBlocks = (pack: Pack, words: PackWords): Blocks => [
  ...(pack.person.role === 'child' ? childBlocks(pack, words) : adultBlocks(pack, words)),
  ...afterWriting(words),
];
