import { paper } from '@fourchairs/shared/document/drawing-points.ts';
import type { RecordStroke } from '@fourchairs/shared/document/record.ts';

import styles from './drawing.module.css';

/** A line as an SVG path; one point alone is a dot. */
const pathOf = ([x = 0, y = 0, ...rest]: readonly number[]): string => {
  if (rest.length === 0) return `M${x} ${y}h.1`;
  return `M${x} ${y}L${rest.join(' ')}`;
};

export const drawingBox = `0 0 ${paper.width} ${paper.height}`;

/** The lines of a drawing, inside an `svg` with `drawingBox`. */
export const DrawnLines = ({ strokes }: { strokes: readonly RecordStroke[] }) =>
  strokes.map(({ colour, width, points }, index) => (
    <path
      // Lines have no name of their own here, and never change places.
      key={index}
      className={styles['line']}
      data-pen={colour}
      data-width={width}
      d={pathOf(points)}
    />
  ));

/** What somebody drew, as a picture; `label` names it for those who do not see it. */
export const Drawing = ({
  strokes,
  label,
}: {
  strokes: readonly RecordStroke[];
  label: string;
}) => (
  <svg className={styles['drawing']} viewBox={drawingBox} role="img" aria-label={label}>
    <DrawnLines strokes={strokes} />
  </svg>
);
