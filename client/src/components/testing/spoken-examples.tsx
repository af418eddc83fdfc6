import { spoken } from '@fourchairs/shared/words/spoken.ts';

import { Spoken } from '../spoken.tsx';
import type { Examples } from './examples.ts';

const sentence = `Cel: ${spoken('en', 'Zofia joins a game')} (termin: 2 lipca)`;

export const examples: Examples = {
  'the plan’s English words in a Polish sentence': (
    <p lang="pl">
      <Spoken of={sentence} />
    </p>
  ),
};
