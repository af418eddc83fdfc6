import { CardPicture } from '../card-picture.tsx';
import { ChoiceCard } from '../choice-card.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  child: <ChoiceCard who="child">Not working: waiting for my turn</ChoiceCard>,
  picture: (
    <ChoiceCard who="child">
      <CardPicture card="reading" size="small" />
      Reading
    </ChoiceCard>
  ),
};
