import { describe, expect, it } from 'vitest';

import { defaultLanguage, i18n } from './i18n.ts';

/** Every text of a tree of words, with the path that leads to it. */
const listTexts = (words: unknown, path: string): [path: string, text: string][] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => listTexts(value, `${path}.${key}`));
};

const texts = Object.entries(i18n.getDataByLanguage(defaultLanguage) ?? {}).flatMap(
  ([name, words]) => listTexts(words, name),
);

const breaking = (rule: RegExp): string[] =>
  texts.filter(([, text]) => rule.test(text)).map(([path, text]) => `${path}: ${text}`);

describe('the words on the screen', () => {
  it('are there before anything is drawn', () => {
    expect(texts.length).toBeGreaterThan(40);
    expect(i18n.t('title')).toBe('Review meeting');
  });

  it.each([
    ['are never empty', /^\s*$/u],
    ['have no two spaces together', /\s{2}/u],
    ['have printer’s quotation marks', /['"]/u],
    ['have a real ellipsis', /\.\.\./u],
    ['are spelt as in Britain', /\b(?:color|center|behavior|organiz|recogniz|program)\w*/iu],
    ['close what they open', /\{\{[^}]*$|^[^{]*\}\}/u],
  ])('%s', (_, rule) => {
    expect(breaking(rule)).toEqual([]);
  });
});
