import { ViewCard, ViewGrid } from '../view-card.tsx';
import type { Examples } from './examples.ts';
import { longWords } from './sample-people.ts';

export const examples: Examples = {
  'three views': (
    <ViewGrid label="What each of us sees">
      <ViewCard who="child" name="Zofia">
        It is OK
      </ViewCard>
      <ViewCard who="parent" name="Magda" small="Said on the phone, typed by Mrs Hartley">
        Some movement
      </ViewCard>
      <ViewCard who="teacher" name="Miss Adeyemi" empty>
        Nothing yet
      </ViewCard>
    </ViewGrid>
  ),
  'long words': (
    <ViewGrid label="What each of us sees">
      <ViewCard who="professional" name="Dr Okonkwo-Whittington">
        {longWords}
      </ViewCard>
    </ViewGrid>
  ),
};
