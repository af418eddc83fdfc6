import { useState } from 'react';

import { RadioGroup } from '../radio-group.tsx';
import type { Examples } from './examples.ts';

const Example = () => {
  const [value, setValue] = useState<'as-planned' | 'partly' | 'not' | null>(null);
  return (
    <RadioGroup
      legend="Did it happen?"
      description="What was agreed last time"
      options={[
        { value: 'as-planned', label: 'As planned' },
        { value: 'partly', label: 'Partly' },
        { value: 'not', label: 'Not' },
      ]}
      value={value}
      onChange={setValue}
    />
  );
};

export const examples: Examples = { 'nothing chosen': <Example /> };
