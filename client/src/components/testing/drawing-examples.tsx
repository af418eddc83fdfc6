import { drawingColours } from '@fourchairs/shared/domain/codes.ts';

import { Drawing } from '../drawing.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  lines: (
    <Drawing
      label="My drawing: a house"
      strokes={[
        {
          colour: 'blue',
          width: 'thick',
          points: [200, 600, 200, 300, 400, 150, 600, 300, 600, 600],
        },
        { colour: 'red', width: 'thin', points: [380, 600, 380, 450, 450, 450, 450, 600] },
        { colour: 'black', width: 'thick', points: [800, 200] },
      ]}
    />
  ),
  colours: (
    <Drawing
      label="Eight lines"
      strokes={drawingColours.map((colour, index) => ({
        colour,
        width: 'thick',
        points: [50, 60 + index * 90, 950, 60 + index * 90],
      }))}
    />
  ),
};
