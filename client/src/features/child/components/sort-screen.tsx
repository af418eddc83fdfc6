import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import {
  cardsToSort,
  isPictureCard,
  type PictureCard,
} from '@fourchairs/shared/domain/picture-cards.ts';
import { CircleHelp, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { CardPicture } from '#components/card-picture.tsx';
import type { LucideIcon } from '#components/icon.tsx';
import { Row } from '#components/layout.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { useBoth } from '#session/showing.ts';
import { useCardWords } from '#session/use-card-words.ts';

import { nobody } from '../answer.ts';
import { cardsUnder, type Heap, heaps, putCard, setHelperOf, takeCard } from '../cards.ts';
import { focusInstead } from '../focus-question.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';
import { AnswerFoot } from './answer-foot.tsx';
import { useQuestionTitle } from './question-screen.tsx';
import { Hear, SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import cardStyles from './question-card.module.css';
import styles from './sort-screen.module.css';

const icons: Readonly<Record<Heap, LucideIcon>> = {
  working: ThumbsUp,
  'not-working': ThumbsDown,
  'not-sure': CircleHelp,
};

/** The card that lies in front of the child, and where it goes. */
const CardInFront = ({
  props: { docs, look, reader, me, canWrite },
  card,
  lies,
  heir,
  onPut,
}: {
  props: QuestionScreenProps;
  card: PictureCard;
  /** Where it lies already, when it was taken up again. */
  lies: EntryView | undefined;
  /** Another card that is sorted: what a helper wrote goes on beside it. */
  heir: EntryView | undefined;
  onPut: () => void;
}) => {
  const { t } = useTranslation('child');
  const words = useCardWords()(card);
  const put = (heap: Heap): void => {
    if (lies?.topic === heap) takeCard(docs, lies, heir);
    else putCard(docs.prep, { card, topic: heap, among: heaps }, me);
    onPut();
  };
  return (
    <div className={styles['front']}>
      {look === 'pictures' && <CardPicture card={card} size="large" />}
      <div className={styles['name']} aria-live="polite">
        <SpokenText text={words} reader={reader} as="h2" />
      </div>
      <div className={styles['heaps']}>
        {heaps.map((heap) => {
          const word = t(`cards.heaps.${heap}`);
          return (
            <div key={heap} className={styles['choice']}>
              <Button
                size="child"
                wide
                icon={icons[heap]}
                pressed={lies?.topic === heap}
                disabled={!canWrite}
                onPress={() => put(heap)}
              >
                {word}
              </Button>
              <ListenButton word={t('listen')} about={word} onPress={() => reader.toggle(word)} />
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** One heap of the mat; a card on it can be taken up again. */
const HeapOfCards = ({
  heap,
  cards,
  withPictures,
  reader,
  onTake,
}: {
  heap: Heap;
  cards: readonly EntryView[];
  withPictures: boolean;
  reader: ReadAloud;
  onTake: (card: PictureCard) => void;
}) => {
  const { t } = useTranslation('child');
  const wordsOf = useCardWords();
  const title = t(`cards.heaps.${heap}`);
  return (
    <section className={styles['heap']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      <ul className={styles['cards']}>
        {cards.flatMap(({ id, card }) =>
          card === null || !isPictureCard(card)
            ? []
            : [
                <li key={id} className={styles['lying']}>
                  <button type="button" className={styles['card']} onClick={() => onTake(card)}>
                    {withPictures && <CardPicture card={card} />}
                    <span>{wordsOf(card)}</span>
                  </button>
                  <Hear text={wordsOf(card)} reader={reader} />
                </li>,
              ],
        )}
      </ul>
    </section>
  );
};

/** Cards to sort, one at a time: does it work, does it not, or not sure. Any can be left out, and changed at any time. */
export const SortScreen = (props: QuestionScreenProps) => {
  const { docs, look, reader, question } = props;
  const { t } = useTranslation('child');
  const title = useQuestionTitle()(question);
  useBoth(docs);
  const sorted = cardsUnder(docs.prep, heaps);
  const [chosen, setChosen] = useState<PictureCard | null>(null);
  const [passed, setPassed] = useState<readonly PictureCard[]>([]);
  const waiting = cardsToSort.filter((card) => !sorted.some((entry) => entry.card === card));
  const current = chosen ?? waiting.find((card) => !passed.includes(card)) ?? null;
  return (
    <section className={cardStyles['card']} aria-labelledby="question">
      <SpokenText text={title} reader={reader} as="h1" id="question" />
      {current === null ? (
        <SpokenText text={t(waiting.length === 0 ? 'cards.all' : 'cards.enough')} reader={reader} />
      ) : (
        <CardInFront
          props={props}
          card={current}
          lies={sorted.find(({ card }) => card === current)}
          heir={sorted.find(({ card }) => card !== current)}
          onPut={() => {
            setChosen(null);
            focusInstead('question');
          }}
        />
      )}
      <Row gap="medium">
        {current !== null && chosen === null && (
          <SpokenButton
            reader={reader}
            onPress={() => {
              setPassed([...passed, current]);
              focusInstead('question');
            }}
          >
            {t('cards.another')}
          </SpokenButton>
        )}
        {current === null && waiting.length > 0 && (
          <SpokenButton reader={reader} onPress={() => setPassed([])}>
            {t('cards.again')}
          </SpokenButton>
        )}
      </Row>
      {sorted.length > 0 && (
        <div className={styles['mat']}>
          {heaps.map((heap) => (
            <HeapOfCards
              key={heap}
              heap={heap}
              cards={sorted.filter(({ topic }) => topic === heap)}
              withPictures={look === 'pictures'}
              reader={reader}
              onTake={setChosen}
            />
          ))}
        </div>
      )}
      <AnswerFoot
        props={props}
        answers={sorted}
        help={sorted.at(-1) ?? nobody}
        canHelp={sorted.length > 0}
        onHelp={(next) => setHelperOf(docs.prep, sorted, next)}
      />
    </section>
  );
};
