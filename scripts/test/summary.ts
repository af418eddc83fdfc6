import type { Result } from './schedule.ts';

const part = (count: number, word: string): string[] => (count > 0 ? [`${count} ${word}`] : []);

/** One line for one step: `✓ unit  412 passed  20.1 s`. */
export const stepLine = (result: Result): string => {
  const counts = [
    ...part(result.passed, 'passed'),
    ...part(result.failed, 'failed'),
    ...part(result.skipped, 'skipped'),
    ...part(result.flaky?.length ?? 0, 'flaky'),
  ].join(', ');
  const mark = result.failed > 0 ? '✗' : '✓';
  return `${mark} ${result.name.padEnd(11)} ${(counts || 'ready').padEnd(32)} ${result.seconds.toFixed(1).padStart(6)} s`;
};

/** What a failed step printed: a single line under the step's own, more under its name. */
export const failureText = ({ name, output }: Result): string => {
  const text = output.trimEnd();
  return text.includes('\n') ? `\n──── ${name} failed ────\n${text}\n` : `  ${text}`;
};

/** What passed at the second try only, one under the other; empty when nothing did. */
export const flakyText = ({ flaky = [] }: Result): string =>
  flaky.map((name) => `  flaky: ${name}`).join('\n');

/** What tests say that they measured, also when all is well; empty when none does. */
export const figuresText = ({ output }: Result): string =>
  [...output.matchAll(/^figures: (.*)$/gm)].map(([, figures]) => `  ${figures}`).join('\n');

/** The last line of every run. */
export const totalLine = (results: Result[]): string => {
  const sum = (key: 'passed' | 'failed'): number =>
    results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
};
