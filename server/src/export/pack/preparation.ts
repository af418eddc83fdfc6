import { type OutcomeToAsk, questionsFor } from '@fourchairs/shared/document/child-questions.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { childFaces } from '@fourchairs/shared/domain/codes.ts';
import { fewFaces } from '@fourchairs/shared/domain/face-paths.ts';
import {
  cardsToSort,
  helpCards,
  importantCards,
  type PictureCard,
} from '@fourchairs/shared/domain/picture-cards.ts';
import { topicsFor } from '@fourchairs/shared/domain/prepare-topics.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { type FormBlock, rules, ticks } from '../form.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, heading, paragraph } from '../paper.ts';
import { afterWriting, beforeWriting } from './handing-in.ts';
import type { PackWords } from './pack-words.ts';
import type { Pack } from './pack.ts';

type Blocks = readonly (Block | FormBlock)[];
type Question = ReturnType<typeof questionsFor>[number];

/** In the child's own words; the grown-ups' title only where there are none. */
export const outcomesToAsk = ({ plan }: Pack): OutcomeToAsk[] =>
  plan.outcomes
    .filter(({ origin }) => origin === 'last')
    .map(({ id, childWords, childWordsCame: came, title }) => ({
      id,
      words:
        spokenIn(came?.lang ?? recordLanguage, childWords.text.trim()) ||
        spokenIn(recordLanguage, title.text.trim()),
    }))
    .filter(({ words }) => words !== '');

/** The same questions as on an adult's page, with room to write. */
const adultBlocks = (pack: Pack, words: PackWords): Blocks => {
  const { t } = words;
  return [
    ...beforeWriting(pack, words, {
      title: t('preparation.title'),
      help: t('preparation.help'),
    }),
    ...topicsFor(pack.person.role, pack.isFirst).flatMap((topic): Blocks => [
      heading(2, t(`topics:${topic}.title`)),
      paragraph(t(`topics:${topic}.help`), { tone: 'small' }),
      rules(4),
      ...(topic === 'concern' ? [paragraph(t('topics:concern.day')), rules(1)] : []),
    ]),
    ...afterWriting(words),
  ];
};

const asked = [
  'playtime',
  'lessons',
  'working',
  'not-working',
  'important-to-me',
  'how-to-help-me',
  'drawing',
] as const satisfies readonly ViewTopic[];

const titleOf = ({ about, answer, detail }: Question, { t }: PackWords): string => {
  if (answer === 'sort') return t('child:sort');
  if (about.kind === 'rating') return t('preparation.outcome', { words: detail });
  const topic = asked.find((each) => each === about.topic) ?? 'my-words';
  return t(`child:questions.${topic}`);
};

const withWords = (cards: readonly PictureCard[], { t }: PackWords) =>
  cards.map((card) => ({ card, words: t(`cards:${card}`) }));

const heaps = ['working', 'not-working', 'not-sure'] as const;

const toPick = ({ about }: Question): readonly PictureCard[] =>
  about.kind === 'view' && about.topic === 'important-to-me' ? importantCards : helpCards;

/** How a question is answered with pictures. */
const pictured = (question: Question, words: PackWords): Blocks => {
  const { t } = words;
  switch (question.answer) {
    case 'faces':
      return [
        {
          kind: 'faces',
          faces: fewFaces.map((face) => ({ face, words: t(`child:faces.${face}`) })),
        },
      ];
    case 'sort':
      return [
        {
          kind: 'cards',
          cards: withWords(cardsToSort, words),
          answers: heaps.map((heap) => t(`child:heaps.${heap}`)),
        },
      ];
    case 'pick':
      return [
        paragraph(t('pictures.important'), { tone: 'small' }),
        { kind: 'cards', cards: withWords(toPick(question), words), answers: [] },
        rules(1),
      ];
    case 'draw':
      return [{ kind: 'field', height: 260 }];
    case 'words':
      return [rules(4)];
  }
};

/** From the best to the worst, as on the screen. */
const levels = [
  ...childFaces.filter((face) => face !== 'not-sure').toReversed(),
  'not-sure',
] as const;

export const levelTicks = ({ t }: PackWords): FormBlock =>
  ticks(levels.map((face) => t(`child:levels.${face}`)));

/** And with words alone: five levels, and room to write. */
const written = (question: Question, words: PackWords): Blocks => {
  const { t } = words;
  switch (question.answer) {
    case 'faces':
      return [levelTicks(words), rules(2)];
    case 'sort':
      return [];
    case 'pick':
      return [ticks(toPick(question).map((card) => t(`cards:${card}`))), rules(2)];
    case 'draw':
      return [{ kind: 'field', height: 200 }];
    case 'words':
      return [rules(4)];
  }
};

const childBlocks = (
  pack: Pack,
  words: PackWords,
  look: { title: string; help: string; withPictures: boolean },
): Blocks => {
  const answer = look.withPictures ? pictured : written;
  const questions = questionsFor(outcomesToAsk(pack), look.withPictures ? 'pictures' : 'words');
  return [
    ...beforeWriting(pack, words, look),
    ...questions.flatMap((question) => {
      const blocks = answer(question, words);
      return blocks.length === 0 ? [] : [heading(2, titleOf(question, words)), ...blocks];
    }),
    ...afterWriting(words),
  ];
};

/** To think about before the meeting. */
export const preparationBlocks = (pack: Pack, words: PackWords): Blocks => {
  const { t } = words;
  if (pack.person.role !== 'child') return adultBlocks(pack, words);
  const look = { title: t('preparation.child'), help: t('preparation.childHelp') };
  return childBlocks(pack, words, { ...look, withPictures: false });
};

/** The same for who does not read or write much. */
export const picturesBlocks = (pack: Pack, words: PackWords): Blocks => {
  const { t } = words;
  const look = { title: t('pictures.title'), help: t('pictures.help') };
  return childBlocks(pack, words, { ...look, withPictures: true });
};
