import {
  helpCards,
  importantCards,
  type PictureCard,
} from '@fourchairs/shared/domain/picture-cards.ts';
import { Check, Pencil } from 'lucide-react';
import { useState } from 'react';

import { CardPicture } from '#components/card-picture.tsx';
import { Icon } from '#components/icon.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useCardWords } from '#session/use-card-words.ts';

import { nobody } from '../answer.ts';
import { cardsUnder, putCard, setHelperOf, takeCard } from '../cards.ts';
import { focusInstead } from '../focus-question.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';
import { useAnswer } from '../use-answer.ts';
import { AnswerFoot } from './answer-foot.tsx';
import { useQuestionTitle, Writing } from './question-screen.tsx';
import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import styles from './pick-screen.module.css';
import cardStyles from './question-card.module.css';

interface PickCardProps {
  card: PictureCard;
  picked: boolean;
  props: QuestionScreenProps;
  onPress: () => void;
}

/** One card to pick or to leave, with its *Listen*. */
const PickCard = ({ card, picked, props: { look, reader, canWrite }, onPress }: PickCardProps) => {
  const { t } = useTranslation('child');
  const words = useCardWords()(card);
  return (
    <li className={styles['cell']}>
      <button
        type="button"
        className={styles['card']}
        aria-pressed={picked}
        disabled={!canWrite}
        onClick={onPress}
      >
        {look === 'pictures' && <CardPicture card={card} />}
        <span>{words}</span>
        <span className={styles['tick']}>{picked && <Icon of={Check} />}</span>
      </button>
      <ListenButton word={t('listen')} about={words} onPress={() => reader.toggle(words)} />
    </li>
  );
};

/** Pick as many cards as you like, and write what no card says. */
export const PickScreen = (props: QuestionScreenProps) => {
  const { docs, question, reader, me, canWrite } = props;
  const { t } = useTranslation('child');
  const title = useQuestionTitle()(question);
  const { answer } = useAnswer(docs, question);
  const [writing, setWriting] = useState(false);
  if (question.about.kind !== 'view') return null;
  const { topic } = question.about;
  const picked = cardsUnder(docs.prep, [topic]);
  const answers = answer === null ? picked : [...picked, answer];
  const offered = topic === 'important-to-me' ? importantCards : helpCards;
  const press = (card: PictureCard): void => {
    const there = picked.find((entry) => entry.card === card);
    if (there === undefined) putCard(docs.prep, { card, topic, among: [topic] }, me);
    else
      takeCard(
        docs,
        there,
        answers.find(({ id }) => id !== there.id),
      );
  };
  const startWriting = () => {
    setWriting(true);
    focusInstead('my-words');
  };
  const isWriting = writing || (answer !== null && answer.words.length > 0);
  return (
    <section className={cardStyles['card']} aria-labelledby="question">
      <SpokenText text={title} reader={reader} as="h1" id="question" />
      <ul className={styles['cards']}>
        {offered.map((card) => (
          <PickCard
            key={card}
            card={card}
            props={props}
            picked={picked.some((entry) => entry.card === card)}
            onPress={() => press(card)}
          />
        ))}
      </ul>
      {isWriting && <Writing props={props} answer={answer} />}
      <AnswerFoot
        props={props}
        answers={answers}
        help={answers.at(-1) ?? nobody}
        canHelp={answers.length > 0}
        onHelp={(next) => setHelperOf(docs.prep, answers, next)}
      >
        {!isWriting && (
          <SpokenButton reader={reader} icon={Pencil} disabled={!canWrite} onPress={startWriting}>
            {t('write')}
          </SpokenButton>
        )}
      </AnswerFoot>
    </section>
  );
};
