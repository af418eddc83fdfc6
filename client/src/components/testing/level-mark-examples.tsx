import { Row } from '../layout.tsx';
import { LevelMark } from '../level-mark.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  all: (
    <Row>
      {([1, 2, 3, 4, 5] as const).map((level) => (
        <LevelMark key={level} level={level} />
      ))}
    </Row>
  ),
};
