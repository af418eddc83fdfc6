import { useState } from 'react';

import { InlineSelect } from '../inline-select.tsx';
import { Small } from '../text.tsx';
import type { Examples } from './examples.ts';

const Example = ({ first }: { first: string }) => {
  const [value, setValue] = useState(first);
  return (
    <Small>
      Zofia said this ·{' '}
      <InlineSelect
        label="How Zofia said this"
        options={[
          { value: 'scribed', label: 'in the room' },
          {
            value: 'long',
            label: 'on a very long line of the telephone, with a lot of noise in it',
          },
        ]}
        value={value}
        onChange={setValue}
      />
    </Small>
  );
};

export const examples: Examples = {
  'in a line': <Example first="scribed" />,
  'long words': <Example first="long" />,
};
