import { useState } from 'react';

import { Stack } from '../layout.tsx';
import { TextField } from '../text-field.tsx';
import type { Examples } from './examples.ts';

const Example = () => {
  const [name, setName] = useState('Zofia');
  const [words, setWords] = useState('The word list is the best thing. Babcia uses it too.');
  return (
    <Stack>
      <TextField label="First name" value={name} onChange={setName} autoComplete="off" />
      <TextField
        label="E-mail"
        labelNote="(you can leave this empty)"
        type="email"
        value="magda@"
        onChange={setName}
        error="An e-mail address has a name, an @ and a place, like magda@example.org."
      />
      <TextField
        multiline
        label="What is going well?"
        description="A few words are enough."
        value={words}
        onChange={setWords}
        editedBy="parent"
      />
      <TextField label="Class" value="Willow" onChange={setName} disabled />
    </Stack>
  );
};

export const examples: Examples = { fields: <Example /> };
