import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { type NamedTest, readDuties, titlesIn } from './read-duties.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
const duties = readDuties(read('docs/duties.md'));

const find = ({ path }: NamedTest): string[] =>
  files.filter((file) => file === path || file.endsWith(`/${path}`));

describe('docs/duties.md', () => {
  it('names a test for every duty, and for all that comes in wrong', () => {
    expect(duties.length).toBeGreaterThan(40);
    expect(duties.filter(({ tests }) => tests.length === 0).map(({ asked }) => asked)).toEqual([]);
  });

  it('names tests that are there, in one file each, by what their titles say', () => {
    const wrong = duties.flatMap(({ tests }) =>
      tests.flatMap((test) => {
        const [file, ...others] = find(test);
        if (file === undefined || others.length > 0) return [`${test.path}: ${others.length} more`];
        const titles = titlesIn(read(file)).join('\n').toLowerCase();
        return test.titles
          .filter((title) => !titles.includes(title.toLowerCase()))
          .map((title) => `${test.path}: no test says “${title}”`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it('reads a table: files by the end of their path, and pieces of titles', () => {
  const table =
    '| Duty | Test |\n|---|---|\n| Ask | `client/…/a.test.tsx` (one; `two`); `b.test.ts` |';
  expect(readDuties(table)).toEqual([
    {
      asked: 'Ask',
      tests: [
        { path: 'a.test.tsx', titles: ['one', 'two'] },
        { path: 'b.test.ts', titles: [] },
      ],
    },
  ]);
  expect(titlesIn("it('says one', () => {}); it.each([1])(\n  'says two', () => {});")).toEqual([
    'says one',
    'says two',
  ]);
});
