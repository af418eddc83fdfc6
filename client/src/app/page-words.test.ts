import { describe, expect, it } from 'vitest';

import { pageWords } from './page-words.ts';

const sources = import.meta.glob<string>('../features/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The pages a feature is seen on. */
const pagesOf: Readonly<Record<string, readonly (keyof typeof pageWords)[]>> = {
  child: ['child'],
  'from-paper': ['fromPaper'],
  join: ['join'],
  lessons: ['lessons'],
  meeting: ['meeting', 'room'],
  prepare: ['prepare'],
  pupils: ['pupils'],
  room: ['room'],
  safeguarding: ['safeguarding'],
  saved: ['saved'],
};

/** The room's screen and the page for papers are part of the meeting, and the openings of the school's pages, each with words of its own. */
const featureOf = (path: string): string =>
  /features\/(?:meeting\/(?=(?:room|from-paper)\/)|pupils\/(?=safeguarding\/))?([^/]+)/u.exec(
    path,
  )?.[1] ?? '';

/** Names of words a source asks for: `useTranslation(['meeting', 'common'])`, `t('common:close')`. */
const namesIn = (source: string): string[] => [
  ...[...source.matchAll(/useTranslation\(([^)]*)\)/gu)].flatMap(([, names = '']) =>
    [...names.matchAll(/'([\w-]+)'/gu)].map(([, name = '']) => name),
  ),
  ...[...source.matchAll(/\bt\(\s*'([\w-]+):/gu)].map(([, name = '']) => name),
];

/** Words that a late part of a feature fetches with its code: `loadWords(['pupilCourse'])`. */
const lateIn = (source: string): string[] =>
  [...source.matchAll(/loadWords\(\[([^\]]*)\]/gu)].flatMap(([, names = '']) =>
    [...names.matchAll(/'([\w-]+)'/gu)].map(([, name = '']) => name),
  );

describe('the words a page brings', () => {
  it('are looked for in every feature', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(10);
    for (const path of Object.keys(sources))
      expect(Object.keys(pagesOf)).toContain(featureOf(path));
  });

  it.each(Object.keys(pagesOf))('are all that %s asks for', (feature) => {
    const own = Object.entries(sources).filter(
      ([path]) => featureOf(path) === feature && !path.includes('.test.'),
    );
    const late = own.flatMap(([, source]) => lateIn(source));
    const asked = own.flatMap(([path, source]) => namesIn(source).map((name) => ({ path, name })));
    for (const page of pagesOf[feature] ?? []) {
      const there: readonly string[] = ['common', 'errors', ...pageWords[page], ...late];
      expect(asked.filter(({ name }) => !there.includes(name))).toEqual([]);
    }
  });
});
