import { expect, it } from 'vitest';

import { meeting as early } from '#i18n/en-gb/meeting.ts';

const sources = import.meta.glob<string>('./**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is drawn with the first words of the meeting alone: the page, and the parts that bring no others (late-parts.ts). */
const roots = [
  './meeting-page.tsx',
  './components/people-list.tsx',
  './stages/welcome-stage.tsx',
  './stages/child-stage.tsx',
  './stages/working-stage.tsx',
  './stages/barriers-stage.tsx',
];

const importsOf = (path: string): string[] =>
  [...(sources[path] ?? '').matchAll(/ from '(\.[^']*)'/gu)].map(
    ([, to = '']) => `.${new URL(to, `http://x/${path}`).pathname}`,
  );

const withImports = (paths: readonly string[]): string[] => {
  const found = new Set(paths);
  for (const path of found) for (const next of importsOf(path)) found.add(next);
  return [...found].filter((path) => path in sources);
};

/** First parts of the keys that a source asks `t` for: `frame` of `t('frame.next')`. Those of other files are not ours. */
const topicsIn = (source: string): string[] =>
  source.includes("useTranslation('meeting') ") || /useTranslation\(\[?'meeting'/u.test(source)
    ? [...source.matchAll(/[`'](?:meeting:)?([a-z]+)\.[^`'\s/]+[`']/gu)].map(
        ([, topic = '']) => topic,
      )
    : [];

const late = ['review', 'outcomes', 'support', 'actions', 'agree', 'gaps', 'record', 'late'];

it('draws the first page of the meeting with the words that are there', () => {
  const paths = withImports(roots);
  expect(paths.length).toBeGreaterThan(40);
  const missing = paths.flatMap((path) =>
    topicsIn(sources[path] ?? '')
      .filter((topic) => late.includes(topic))
      .map((topic) => `${path}: ${topic}`),
  );
  expect(missing).toEqual([]);
  expect(late.filter((topic) => topic in early)).toEqual([]);
});
