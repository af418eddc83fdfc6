import { StageBar } from '../stage-bar.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  segments: <StageBar label="Stage 4 of 9" total={9} current={4} />,
  beads: (
    <div data-theme="child">
      <StageBar label="Question 3 of 7" total={7} current={3} look="beads" />
    </div>
  ),
};
