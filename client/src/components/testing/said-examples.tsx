import { ChoiceCard } from '../choice-card.tsx';
import { Stack } from '../layout.tsx';
import { Said } from '../said.tsx';
import type { Examples } from './examples.ts';
import { longWords } from './sample-people.ts';

export const examples: Examples = {
  child: (
    <Said who="child" says="Zofia says" small="Said by Zofia, typed by Miss Adeyemi">
      <p>“I told Babcia about volcano.”</p>
      <ChoiceCard who="child">Not working: waiting for my turn</ChoiceCard>
    </Said>
  ),
  'other languages': (
    <Stack>
      <Said who="parent" says="Magda says" small="Through the interpreter" lang="pl">
        <p>„Lista słów pomaga najbardziej.”</p>
      </Said>
      <Said who="parent" says="Amal says" lang="ar">
        <p>«قائمة الكلمات هي أفضل شيء.»</p>
      </Said>
    </Stack>
  ),
  'long words': (
    <Said who="professional" says="Dr Okonkwo-Whittington says">
      <p>“{longWords}”</p>
    </Said>
  ),
};
