import { chartShape } from '../chart-shape.ts';
import type { Chart, Drawing } from '../paper.ts';

export type Picture = {
  readonly svg: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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
      : `<circle cx="${target.x}" cy="${target.y}" r="5" fill="none" stroke="#1f2a33" stroke-width="2"/>`;
  const words = (text: string, x: number, y: number, anchor = 'start') =>
    `<text x="${x}" y="${y}" font-family="Verdana, sans-serif" font-size="11" fill="#54606b" text-anchor="${anchor}">${escaped(text)}</text>`;
  const inside = [
    `<polyline points="${line}" fill="none" stroke="#0b6e5f" stroke-width="2"/>`,
    ...dots,
    hope,
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

/** A chart or a drawing as a picture that stays sharp at any size. */
export const pictureOf = (block: Chart | Drawing): Picture =>
  block.kind === 'chart' ? chartPicture(block) : drawingPicture(block);
