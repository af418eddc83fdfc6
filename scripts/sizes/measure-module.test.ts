import { describe, expect, it } from 'vitest';

import { measureModule, quantile } from './measure-module.ts';

describe('measureModule', () => {
  it('counts the lines of a file and of each function with a body', () => {
    const source = [
      'export const one = (x: number): number => {',
      '  const inner = function () {',
      '    return x;',
      '  };',
      '  return inner();',
      '};',
      'export const short = (x: number) => x;',
      '',
    ].join('\n');
    expect(measureModule('a.ts', source)).toEqual({
      lines: 7,
      functions: [
        { line: 1, lines: 6 },
        { line: 2, lines: 3 },
      ],
    });
  });
});

describe('quantile', () => {
  it('is the number that this part does not exceed', () => {
    const numbers = [9, 1, 5, 3, 7, 2, 4, 6, 8, 10];
    expect([0.5, 0.9, 1].map((part) => quantile(numbers, part))).toEqual([5, 9, 10]);
    expect(quantile([], 0.5)).toBe(0);
  });
});
