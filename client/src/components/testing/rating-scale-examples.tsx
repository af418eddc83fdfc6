import type { Role } from '@fourchairs/shared/access/role.ts';
import { useState } from 'react';

import { RatingScale } from '../rating-scale.tsx';
import type { Examples } from './examples.ts';

export const sampleLevels = [
  { value: -2, label: 'Further back, or no change', short: 'Further back' },
  { value: -1, label: 'Some movement, not there yet', short: 'Some movement' },
  { value: 0, label: 'Got to what we hoped for', short: 'Got there' },
  { value: 1, label: 'A bit more than we hoped', short: 'A bit more' },
  { value: 2, label: 'Much more than we hoped', short: 'Much more' },
];

export const SampleRating = ({
  legend,
  who,
  layout = 'auto',
  disabled = false,
}: {
  legend: string;
  who?: Role;
  layout?: 'auto' | 'list';
  disabled?: boolean;
}) => {
  const [value, setValue] = useState<number | null>(-1);
  return (
    <RatingScale
      legend={legend}
      options={sampleLevels}
      value={value}
      onChange={setValue}
      layout={layout}
      disabled={disabled}
      {...(who && { who })}
    />
  );
};

export const examples: Examples = {
  agreed: <SampleRating legend="What we agree" />,
  'a parent’s': <SampleRating legend="What do you see, Magda?" who="parent" />,
  list: <SampleRating legend="What do you see, Magda?" who="parent" layout="list" />,
  disabled: <SampleRating legend="What we agree" disabled />,
};
