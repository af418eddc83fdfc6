import { expect, it } from 'vitest';

import { figuresText, flakyText, stepLine, totalLine } from './summary.ts';

it('a step names what passed at the second try only, and counts it as passed', () => {
  const flaky = ['a.spec.ts › joins', 'b.spec.ts › leaves'];
  const result = { name: 'e2e', passed: 9, failed: 0, skipped: 0, seconds: 3, output: '', flaky };
  expect(stepLine(result)).toMatch(/^✓ e2e +9 passed, 2 flaky +3\.0 s$/);
  expect(flakyText(result)).toBe('  flaky: a.spec.ts › joins\n  flaky: b.spec.ts › leaves');
  expect(totalLine([result])).toBe('9 passed, 0 failed');
  expect(flakyText({ ...result, flaky: [] })).toBe('');
});

it('what tests say that they measured is told also when all is well', () => {
  const output =
    'RUN\nfigures: 9 cuts, 0 lost\n ✓ a test\nno figures: here\nfigures: 8 of 8 found\n';
  const result = { name: 'unit', passed: 2, failed: 0, skipped: 0, seconds: 3, output };
  expect(figuresText(result)).toBe('  9 cuts, 0 lost\n  8 of 8 found');
  expect(figuresText({ ...result, output: 'RUN\n' })).toBe('');
});
