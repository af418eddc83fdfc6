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

/** The rows of the list of attacks and faults: number, what, and who holds it. */
const rows = Array.from(spec.matchAll(/^\| (\d+) \| (.+?) \| (.+) \|$/gm))
  .map(([, n, what, holders = '']) => ({ n: Number(n), what, holders }))
  .filter(({ holders }) => holders.includes('.ts` ') || holders.startsWith('nothing'));

/** How an attack of the list begins. */
const attackPattern = /\bn: (\d+),\s+rule: '[^']+',\s+what:\s+['`](.+?)['`],\n/g;

/** The titles that a file gives its tests; of the attacks, those that `attacks.test.ts` makes of the list. */
const titlesOf = (file: string): string => {
  const path = /^(client|shared|e2e)\//.test(file) ? file : `server/src/${file}`;
  const source = readFileSync(join(root, path), 'utf8');
  if (file !== 'attacks/attacks.test.ts') return source;
  expect(source).toContain("'$rule attack $n: $what'");
  return globSync('server/src/attacks/list/*.ts', { cwd: root })
    .flatMap((each) => Array.from(readFileSync(join(root, each), 'utf8').matchAll(attackPattern)))
    .map(([, n, what]) => `'attack ${n}: ${what}'`)
    .join('\n');
};

it('SPEC.md lists each attack and fault once, and what holds it', () => {
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
});

it.each(rows)('the tests of attack or fault $n are there', (row) => {
  const holders = row.holders.split('<br>').map((each) => /^`(.+?)` (.+)$/.exec(each));
  for (const holder of holders) {
    const [, file = '', title = 'no title'] = holder ?? [];
    const titles = titlesOf(file);
    const isThere = ["'", '"', '`'].some((quote) => titles.includes(quote + title + quote));
    expect(isThere, `${row.n}: ${title}`).toBe(true);
  }
});

it('SPEC.md names every attack that a test plays', () => {
  const titles = titlesOf('attacks/attacks.test.ts').split('\n');
  // The others take too long for a test: the command alone plays them.
  const played = titles.filter((title) => !/^'attack (29: readers|29: pings|39: )/.test(title));
  const named = (title: string): boolean =>
    spec.includes(`\`attacks/attacks.test.ts\` ${title.slice(1, -1)}`);
  expect(played.length).toBeGreaterThan(20);
  expect(played.filter((title) => !named(title))).toEqual([]);
});
