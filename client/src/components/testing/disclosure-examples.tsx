import { Disclosure } from '../disclosure.tsx';
import { Stack } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'shut and open': (
    <Stack>
      <Disclosure label="Show as a table" openLabel="Hide the table">
        <p>The table</p>
      </Disclosure>
      <Disclosure label="Show as a table" openLabel="Hide the table" startsOpen>
        <p>The table</p>
      </Disclosure>
    </Stack>
  ),
};
