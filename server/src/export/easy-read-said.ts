import type { RecordEntry, ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import { groupBy } from '@fourchairs/shared/lib/group-by.ts';

import { type Block, bullets, type OwnPicture, type Paragraph, paragraph } from './paper.ts';
import { drawingOf, quoteOf, translationBlocks } from './record/entry-blocks.ts';
import { saidLine } from './record/said-line.ts';
import type { SavedRecord } from './saved-record.ts';
import { cardWords, t } from './words.ts';

type View = Extract<RecordEntry, { readonly kind: 'view' }>;
type About = { readonly topic: ViewTopic; readonly views: readonly View[] };
/** A face or a card that was chosen. */
type Choice = { readonly picture: OwnPicture | null; readonly words: string };

const choicesIn = (views: readonly View[]): Choice[] =>
  views.flatMap(({ face, card }) => [
    ...(face === null ? [] : [{ picture: { face }, words: t(`codes:face.${face}`) }]),
    ...(card === null
      ? []
      : [{ picture: isPictureCard(card) ? { card } : null, words: cardWords(card) }]),
  ]);

/** As it was chosen: pictures with their words, or words alone for who has words alone on their screen. */
const choiceBlocks = (choices: readonly Choice[], look: ChildLook): Block[] => {
  const items = choices.flatMap(({ picture, words }) =>
    picture === null || look === 'words' ? [] : [{ picture, words }],
  );
  const others = choices.filter(({ picture }) => picture === null || look === 'words');
  return [
    ...(items.length === 0 ? [] : [{ kind: 'pictures' as const, items }]),
    ...bullets(others.map(({ words }) => words)),
  ];
};

/** *Playtime: It is OK*. */
const named = (topic: ViewTopic, choices: readonly Choice[]): Choice[] =>
  choices.map(({ words, ...choice }) => ({
    ...choice,
    words: `${t(`codes:topic.${topic}`)}: ${words}`,
  }));

const label = (topic: ViewTopic): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text: t(`codes:topic.${topic}`), bold: true }],
});

const isFaceAlone = ({ card, face, words, drawing = [] }: View): boolean =>
  face !== null && card === null && words.text === '' && drawing.length === 0;

/** Who typed and who helped, each line once. */
const handsIn = (saved: SavedRecord, views: readonly View[]): Block[] => {
  const lines = views.map((entry) => saidLine(saved, saved.record.pupil.personId, entry));
  const different = new Set(lines.filter((line) => line !== ''));
  return [...different].map((line) => paragraph(line, { tone: 'small' }));
};

/** What was chosen about one thing: a face alone stands beside its name. */
const chosenBlocks = ({ topic, views }: About, look: ChildLook): Block[] => {
  const choices = choicesIn(views);
  return choices.length === 1 && views.some(({ face }) => face !== null)
    ? choiceBlocks(named(topic, choices), look)
    : [label(topic), ...choiceBlocks(choices, look)];
};

const aboutBlocks = (saved: SavedRecord, { topic, views }: About, look: ChildLook): Block[] => [
  ...chosenBlocks({ topic, views }, look),
  ...views.flatMap((entry) => [
    ...drawingOf(saved, entry),
    ...quoteOf(saved, entry),
    ...translationBlocks(saved, entry),
  ]),
];

/** What the pupil said, as they said it: faces first, then each thing with its cards, drawings and words. */
export const saidBlocks = (saved: SavedRecord, look: ChildLook): Block[] => {
  const { personId } = saved.record.pupil;
  const lane = saved.record.lanes.find(({ person }) => person === personId)?.entries ?? [];
  const views = lane.filter((entry) => entry.kind === 'view');
  const topics = groupBy(views, ({ topic }) => topic).map(([topic, of]) => ({ topic, views: of }));
  const faces = topics.filter((about) => about.views.every(isFaceAlone));
  const faceChoices = faces.flatMap(({ topic, views: of }) => named(topic, choicesIn(of)));
  // Who typed it stands once below all of it where it was the same for all, and else below each thing.
  const isSame = new Set(views.map((entry) => saidLine(saved, personId, entry))).size <= 1;
  const hands = (of: readonly View[]) => (isSame ? [] : handsIn(saved, of));
  return [
    ...choiceBlocks(faceChoices, look),
    ...hands(faces.flatMap((about) => about.views)),
    ...topics
      .filter((about) => !faces.includes(about))
      .flatMap((about) => [...aboutBlocks(saved, about, look), ...hands(about.views)]),
    ...(isSame ? handsIn(saved, views) : []),
  ];
};
