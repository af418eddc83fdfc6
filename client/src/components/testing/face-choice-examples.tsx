import { useState } from 'react';

import { FaceChoice, type FaceOption } from '../face-choice.tsx';
import type { Examples } from './examples.ts';

const faces: readonly FaceOption<string>[] = [
  { value: 'happy', label: 'Great', face: 'happy' },
  { value: 'ok', label: 'OK', face: 'ok' },
  { value: 'sad', label: 'Hard', face: 'sad' },
  { value: 'not-sure', label: 'I’m not sure', face: 'not-sure' },
];

const levels: readonly FaceOption<string>[] = [
  { value: '1', label: 'Very hard', level: 1 },
  { value: '2', label: 'Hard', level: 2 },
  { value: '3', label: 'In the middle', level: 3 },
  { value: '4', label: 'Good', level: 4 },
  { value: '5', label: 'Very good', level: 5 },
];

export const SampleFaces = ({
  look,
  legendLook = 'shown',
}: {
  look: 'faces' | 'levels';
  legendLook?: 'shown' | 'hidden';
}) => {
  const [value, setValue] = useState<string | null>(look === 'faces' ? 'ok' : '3');
  return (
    <FaceChoice
      legend="How is playtime?"
      legendLook={legendLook}
      options={look === 'faces' ? faces : levels}
      value={value}
      onChange={setValue}
      onListen={() => undefined}
      listenWord="Listen"
    />
  );
};

export const examples: Examples = {
  faces: (
    <div data-theme="child">
      <SampleFaces look="faces" />
    </div>
  ),
  'without smileys': (
    <div data-theme="young-person">
      <SampleFaces look="levels" />
    </div>
  ),
};
