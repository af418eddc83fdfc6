import { useState } from 'react';

import { Checkbox, Switch } from '../checkbox.tsx';
import { Stack } from '../layout.tsx';
import type { Examples } from './examples.ts';

const Example = () => {
  const [done, setDone] = useState(true);
  const [on, setOn] = useState(true);
  return (
    <Stack gap="small">
      <Checkbox checked={done} onChange={setDone} small="Mr Lowe · by Mon 20 April">
        Make the social skills group three children
      </Checkbox>
      <Checkbox checked={!done} onChange={setDone} small="Miss Adeyemi · by Thu 2 July">
        Keep a story sample to play in July
      </Checkbox>
      <Checkbox checked disabled onChange={setDone}>
        Everybody has their link
      </Checkbox>
      <Switch checked={on} onChange={setOn}>
        Compare with the autumn review
      </Switch>
      <Switch checked={!on} onChange={setOn} small="Only on this phone">
        Big words
      </Switch>
    </Stack>
  );
};

export const examples: Examples = { 'boxes and switches': <Example /> };
