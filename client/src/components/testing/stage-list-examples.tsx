import { useState } from 'react';

import { type StageItem, StageList } from '../stage-list.tsx';
import type { Examples } from './examples.ts';

export const sampleStages: readonly StageItem[] = [
  { id: 'welcome', title: 'Welcome', done: true },
  { id: 'child-says', title: 'What Zofia says', done: true },
  { id: 'working', title: 'What’s working', done: true },
  {
    id: 'last-outcomes',
    title: 'Last term’s outcomes',
    people: [
      { id: '1', role: 'child' },
      { id: '2', role: 'parent' },
      { id: '4', role: 'teacher' },
    ],
    peopleText: 'Zofia, Magda and Miss Adeyemi are here',
  },
  { id: 'barriers', title: 'What gets in the way' },
  {
    id: 'new-outcomes',
    title: 'New outcomes',
    people: [{ id: '5', role: 'senco' }],
    peopleText: 'Mrs Hartley is here',
  },
  { id: 'support', title: 'Support' },
  { id: 'actions', title: 'Who does what' },
  { id: 'agree', title: 'Do we agree?' },
];

const Stages = () => {
  const [current, setCurrent] = useState('last-outcomes');
  return (
    <StageList
      label="Meeting steps"
      stages={sampleStages}
      current={current}
      onChoose={setCurrent}
      doneWord="done"
    />
  );
};

export const examples: Examples = { 'nine stages': <Stages /> };
