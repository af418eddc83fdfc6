import { InOtherLanguage } from '../in-other-language.tsx';
import { Stack } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'under the words': (
    <Stack>
      <p lang="pl">Lubi liczyć z babcią.</p>
      <InOtherLanguage>
        <p>She likes counting with her grandmother.</p>
        <p>Put into English by Ewa Zielińska</p>
      </InOtherLanguage>
    </Stack>
  ),
};
