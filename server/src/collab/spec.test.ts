import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { refusalCodes } from './refusal.ts';

const spec = readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8');

it('SPEC.md names every code of a refusal', () => {
  const line = spec.split('\n').find((each) => each.startsWith('**Codes of 102**')) ?? '';
  for (const code of refusalCodes) expect(line).toContain(`\`${code}\``);
});

/** Each family of rules, and how many it has. */
const families = [
  ['JOIN', 8],
  ['GATE', 10],
  ['SAVE', 8],
  ['HERE', 2],
  ['VERSION', 6],
  ['LEAVE', 3],
  ['CLIENT', 6],
] as const;

it.each(families)('SPEC.md says what each rule of %s is', (family, rules) => {
  const section = spec.split('\n').find((each) => each.startsWith(`**${family}.**`)) ?? '';
  for (let rule = 1; rule <= rules; rule += 1) expect(section).toContain(`${family}${rule} `);
});

const root = join(import.meta.dirname, '../../..');
const testFiles = ['server', 'client', 'shared']
  .map((part) => `${part}/src/**/*.test.{ts,tsx}`)
  .concat('e2e/tests/**/*.spec.ts', 'scripts/**/*.test.ts');

/** The names of all tests: the first text after each `it(`, `test(` or `describe(`, those of `it.each([…])(` too. */
const testNames = globSync(testFiles, { cwd: root }).flatMap((file) =>
  Array.from(
    readFileSync(join(root, file), 'utf8').matchAll(
      /(?:\b(?:it|test|describe)(?:\.\w+)?|\))\(\s*(['"`])(.*?)\1,/g,
    ),
    ([, , name = '']) => name,
  ),
);

it.each(families)('each rule of %s has a test that says its number', (family, rules) => {
  const numbers = Array.from({ length: rules }, (_, index) => `${family}${index + 1}`);
  const without = numbers.filter(
    (number) => !testNames.some((name) => new RegExp(`\\b${number}\\b`).test(name)),
  );
  expect(without).toEqual([]);
});
