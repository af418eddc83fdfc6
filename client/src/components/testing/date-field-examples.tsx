import { useState } from 'react';

import { DateField } from '../date-field.tsx';
import { Columns } from '../layout.tsx';
import type { Examples } from './examples.ts';

const Example = () => {
  const [day, setDay] = useState('2026-07-02');
  const [time, setTime] = useState('15:30');
  return (
    <Columns>
      <DateField label="Next review" value={day} onChange={setDay} />
      <DateField kind="time" label="Time" value={time} onChange={setTime} />
    </Columns>
  );
};

export const examples: Examples = { 'day and time': <Example /> };
