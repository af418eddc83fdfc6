import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import { CardPicture } from '#components/card-picture.tsx';

import { useCardWords } from './use-card-words.ts';

import styles from './card-face.module.css';

/** What is on a card: its picture, where it has one, and its words. */
export const CardFace = ({ card }: { card: string }) => {
  const words = useCardWords()(card);
  return (
    <span className={styles['face']}>
      {isPictureCard(card) && <CardPicture card={card} size="small" />}
      {words}
    </span>
  );
};
