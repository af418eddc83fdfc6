import { Columns, PhoneOnly, Row, Stack, WideOnly } from '../layout.tsx';
import { Pill } from '../pill.tsx';
import type { Examples } from './examples.ts';

const pills = ['one', 'two', 'three', 'four'].map((word) => <Pill key={word}>{word}</Pill>);

export const examples: Examples = {
  all: (
    <Stack>
      <Row>{pills}</Row>
      <Row apart>{pills.slice(0, 2)}</Row>
      <Columns>{pills}</Columns>
      <PhoneOnly>
        <p>Only on a phone</p>
      </PhoneOnly>
      <WideOnly>
        <p>Only where there is room</p>
      </WideOnly>
    </Stack>
  ),
};
