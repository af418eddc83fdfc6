import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import { CardPicture } from '#components/card-picture.tsx';

import { useCardWords } from './use-card-words.ts';

/** What is on a card: its picture, where it has one, and its words. */
export const CardFace = ({ card }: { card: string }) => {
  const words = useCardWords()(card);
  return (
    <>
      {isPictureCard(card) && <CardPicture card={card} size="small" />}
      {words}
    </>
  );
};
