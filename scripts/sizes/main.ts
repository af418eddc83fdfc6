// The habits about size: `node scripts/sizes/main.ts` reports them and fails on a file that is too long.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { isTest, listModules } from '../source/list-modules.ts';
import { measureModule, quantile } from './measure-module.ts';

const root = dirname(dirname(import.meta.dirname));
const longestFile = 400;

const modules = listModules(root).map((path) => ({
  path,
  ...measureModule(path, readFileSync(join(root, path), 'utf8')),
}));

const describe = (what: string, numbers: number[], aim: string): string => {
  const [half, most, all] = [0.5, 0.9, 1].map((part) => quantile(numbers, part));
  return `${numbers.length} ${what}: median ${half}, 90 % up to ${most}, longest ${all} lines (aim: ${aim})`;
};

const product = modules.filter(({ path }) => !isTest(path));
const tooLong = modules.filter(({ lines }) => lines > longestFile);

console.log(
  describe(
    'files',
    product.map(({ lines }) => lines),
    '80, 250, 400',
  ),
);
console.log(
  describe(
    'functions',
    product.flatMap(({ functions }) => functions.map(({ lines }) => lines)),
    '12, 40',
  ),
);
const longest = product
  .flatMap(({ path, functions }) => functions.map((found) => ({ path, ...found })))
  .filter(({ lines }) => lines > 60)
  .sort((a, b) => b.lines - a.lines);
for (const { path, line, lines } of longest)
  console.log(`  ${path}:${line} has a function of ${lines} lines`);
for (const { path, lines } of tooLong)
  console.log(`${path} has ${lines} lines, more than ${longestFile}`);
process.exitCode = modules.length > 0 && tooLong.length === 0 ? 0 : 1;
