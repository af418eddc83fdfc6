import bidiFactory, { type Bidi } from 'bidi-js';

import type { Runs } from './paper.ts';

/** The package is a function, which its types, made for bundlers, hide behind `default`. */
export const bidi = (bidiFactory as unknown as () => Bidi)();

/** Whether a paragraph is read from right to left: its first strong letter says so. */
export const isRightToLeft = (runs: Runs): boolean => {
  const { paragraphs } = bidi.getEmbeddingLevels(runs.map(({ text }) => text).join(''));
  return (paragraphs[0]?.level ?? 0) % 2 === 1;
};
