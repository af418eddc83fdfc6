import { describe, expect, it } from 'vitest';

import { i18n } from './i18n.ts';

const texts = i18n.listWords().map(([file, key, text]) => [`${file}.${key}`, text] as const);

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
