import { mouths, questionMark } from '@fourchairs/shared/domain/face-paths.ts';

import { chartShape } from '../chart-shape.ts';
import type { Chart, Drawing, OwnPicture } from '../paper.ts';
import { pictureOf as shapesOf } from '../pdf/card-pictures.ts';
import { outlines } from './outlines.ts';

export type Picture = {
  readonly svg: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

const frame = ({ width, height }: { width: number; height: number }): string =>
  `<rect width="${width}" height="${height}" fill="white" stroke="#c9d1d6"/>`;

const wrap = (size: { width: number; height: number }, room: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width + room}" height="${size.height + room}">${frame(size)}${inside}</svg>`;

const chartPicture = (chart: Chart): Picture => {
  const size = { width: 420, height: 130 };
  const room = 30;
  const { points, target, mostAt, leastAt } = chartShape(chart, size);
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3.5" fill="#0b6e5f"/>`);
  const hope =
    target === null
      ? ''
      : `<path d="M0 ${target.y}H${size.width}" stroke="#1f2a33" stroke-dasharray="5 4"/><circle cx="${target.x}" cy="${target.y}" r="5" fill="white" stroke="#1f2a33" stroke-width="2"/>`;
  const words = (text: string, x: number, y: number, anchor?: 'end') =>
    outlines(text, { x, y, size: 12, fill: '#54606b' }, anchor);
  const inside = [
    hope,
    `<polyline points="${line}" fill="none" stroke="#0b6e5f" stroke-width="2"/>`,
    ...dots,
    words(chart.most.label, size.width + 5, mostAt + 4),
    words(chart.least.label, size.width + 5, leastAt + 4),
    words(chart.from, 0, size.height + 15),
    words(chart.to, size.width, size.height + 15, 'end'),
  ];
  return {
    svg: wrap(size, room, inside.join('')),
    alt: chart.sentence,
    width: size.width + room,
    height: size.height + room,
  };
};

const drawingPicture = ({ alt, width, height, lines }: Drawing): Picture => {
  const pathOf = (points: readonly number[]): string =>
    Array.from(
      { length: Math.floor(points.length / 2) },
      (_, index) => `${index === 0 ? 'M' : 'L'}${points[2 * index]} ${points[2 * index + 1]}`,
    ).join('');
  const inside = lines.map(
    ({ colour, width: thickness, points }) =>
      `<path d="${pathOf(points)}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return {
    svg: wrap({ width, height }, 0, inside.join('')),
    alt,
    width: 400,
    height: (400 * height) / width,
  };
};

/** A chart or a drawing as an SVG. */
export const pictureOf = (block: Chart | Drawing): Picture =>
  block.kind === 'chart' ? chartPicture(block) : drawingPicture(block);

const faceLines = (face: 'not-sure' | keyof typeof mouths): string => {
  if (face === 'not-sure') {
    return `<circle cx="50" cy="50" r="45" fill="none" stroke="#1f2a33" stroke-width="4" stroke-dasharray="8 6"/><path d="${questionMark}" fill="none" stroke="#1f2a33" stroke-width="7" stroke-linecap="round"/><circle cx="50" cy="76" r="4.5" fill="#1f2a33"/>`;
  }
  const isOpen = face === 'very-happy' || face === 'very-sad';
  return `<circle cx="50" cy="50" r="45" fill="#ffd54a" stroke="#1f2a33" stroke-width="4"/><circle cx="34" cy="42" r="6" fill="#1f2a33"/><circle cx="66" cy="42" r="6" fill="#1f2a33"/><path d="${mouths[face]}" fill="${isOpen ? '#1f2a33' : 'none'}" stroke="#1f2a33" stroke-width="${isOpen ? 4 : 6}" stroke-linecap="round"/>`;
};

const square = (units: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${units} ${units}" width="${units}" height="${units}">${inside}</svg>`;

/** A face or the picture of a card, in a field that is as wide as high. */
export const ownPicture = (picture: OwnPicture): string => {
  if ('face' in picture) return square(100, faceLines(picture.face));
  const shapes = shapesOf(picture.card).map((shape) => {
    const look = `fill="${shape.fill}"${shape.isEvenOdd ? ' fill-rule="evenodd"' : ''}`;
    if ('path' in shape) return `<path d="${shape.path}" ${look}/>`;
    const { x, y, r } = shape.circle;
    return `<circle cx="${x}" cy="${y}" r="${r}" ${look}/>`;
  });
  return square(32, shapes.join(''));
};
