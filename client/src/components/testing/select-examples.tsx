import { useState } from 'react';

import { Select } from '../select.tsx';
import type { Examples } from './examples.ts';

const Example = () => {
  const [value, setValue] = useState<'universal' | 'targeted' | 'specialist' | null>(null);
  return (
    <Select
      label="Level"
      placeholder="Choose one"
      options={[
        { value: 'universal', label: 'Universal' },
        { value: 'targeted', label: 'Targeted' },
        { value: 'specialist', label: 'Specialist' },
      ]}
      value={value}
      onChange={setValue}
    />
  );
};

export const examples: Examples = { 'nothing chosen': <Example /> };
