import { pointsInPiece } from '@fourchairs/shared/document/drawing.ts';
import { expect, it, vi } from 'vitest';

import { Pen, pointOn } from './pen.ts';

const draw = () => {
  const kept: number[][] = [];
  const pen = new Pen({ keep: (points) => void kept.push([...points]), onWet: () => {} });
  return { kept, pen };
};

it('DRAW6 hands a line on while it is drawn, in pieces that hang together', () => {
  vi.useFakeTimers();
  const { kept, pen } = draw();
  pen.move(0, 0);
  pen.move(10, 0);
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(kept).toEqual([[0, 0, 10, 0]]);
  for (let n = 2; n < 60; n += 1) pen.move(n * 10, 0);
  pen.lift();
  vi.useRealTimers();
  expect(kept.length).toBeGreaterThan(2);
  expect(Math.max(...kept.map(({ length }) => length))).toBeLessThanOrEqual(pointsInPiece * 2);
  expect(kept.slice(1).map((piece) => piece.slice(0, 2))).toEqual(
    kept.slice(0, -1).map((piece) => piece.slice(-2)),
  );
  expect(kept.at(-1)?.slice(-2)).toEqual([590, 0]);
});

it('DRAW6 a dot is a line of one point, and a hand that trembles draws no more than that', () => {
  const { kept, pen } = draw();
  pen.move(5, 5);
  pen.move(6, 5);
  pen.lift();
  expect(kept).toEqual([[5, 5]]);
});

it('knows where on the paper a finger is, however large it is drawn', () => {
  const box = { left: 100, top: 50, width: 500, height: 375 };
  expect(pointOn(box, { clientX: 350, clientY: 237.5 })).toEqual([500, 375]);
});
