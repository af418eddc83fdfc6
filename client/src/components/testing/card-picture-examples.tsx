import { pictureCards } from '@fourchairs/shared/domain/picture-cards.ts';

import { CardPicture } from '../card-picture.tsx';
import { Row } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  all: (
    <Row>
      {pictureCards.map((card) => (
        <span key={card}>
          <CardPicture card={card} /> {card}
        </span>
      ))}
    </Row>
  ),
  sizes: (
    <Row>
      <CardPicture card="reading" size="small" /> <CardPicture card="reading" size="large" />
      Reading
    </Row>
  ),
};
