import { Stack } from '../layout.tsx';
import { Eyebrow, Fact, Small } from '../text.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  all: (
    <Stack>
      <Eyebrow>Stage 4 of 9 · about 15 minutes</Eyebrow>
      <Fact label="How we’ll know">4 lunchtimes out of 5, staying ten minutes, by 2 July.</Fact>
      <Small>Said by Zofia, typed by Miss Adeyemi</Small>
    </Stack>
  ),
};
