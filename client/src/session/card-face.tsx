import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import { CardPicture } from '#components/card-picture.tsx';

import { useHasPictures } from './look-context.ts';
import { useCardWords } from './use-card-words.ts';

import styles from './card-face.module.css';

/** What is on a card: its picture, where it has one and the page has pictures, and its words. */
export const CardFace = ({ card }: { card: string }) => {
  const words = useCardWords()(card);
  const hasPictures = useHasPictures();
  return (
    <span className={styles['face']}>
      {hasPictures && isPictureCard(card) && <CardPicture card={card} size="small" />}
      {words}
    </span>
  );
};
