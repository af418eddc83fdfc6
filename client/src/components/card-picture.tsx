import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import pictures from '@fourchairs/shared/pictures/picture-cards.svg?no-inline';

import styles from './card-picture.module.css';

/** The picture of a card, beside its words: to be seen only, never instead of them. */
export const CardPicture = ({
  card,
  size = 'medium',
}: {
  card: PictureCard;
  size?: 'small' | 'medium' | 'large';
}) => (
  <svg className={styles[size]} aria-hidden="true" focusable="false">
    <use href={`${pictures}#${card}`} />
  </svg>
);
