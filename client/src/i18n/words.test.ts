import { describe, expect, it } from 'vitest';

import { i18n } from './i18n.ts';

const textsIn = (code: 'en' | 'pl') =>
  i18n.listWords(code).map(([file, key, text]) => [`${file}.${key}`, text] as const);

const english: ReadonlyMap<string, string> = new Map(textsIn('en'));
const polish: ReadonlyMap<string, string> = new Map(textsIn('pl'));

const breaking = (texts: ReadonlyMap<string, string>, rule: RegExp): string[] =>
  [...texts].filter(([, text]) => rule.test(text)).map(([path, text]) => `${path}: ${text}`);

const plural = /_(?:one|few|many|other)$/u;
const gapsIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name);
const gapList = (text: string): string => [...new Set(gapsIn(text))].toSorted().join(' ');

describe('the words on the screen', () => {
  it('are there before anything is drawn', () => {
    expect(english.size).toBeGreaterThan(40);
    expect(i18n.t('title')).toBe('Review meeting');
  });

  it.each([
    ['are never empty', /^\s*$/u],
    ['have no two spaces together', /\s{2}/u],
    ['have printer’s quotation marks', /['"]/u],
    ['have a real ellipsis', /\.\.\./u],
    ['close what they open', /\{\{[^}]*$|^[^{]*\}\}/u],
  ])('%s', (_, rule) => {
    expect(breaking(english, rule)).toEqual([]);
    expect(breaking(polish, rule)).toEqual([]);
  });

  it('are spelt as in Britain', () => {
    const rule = /\b(?:color|center|behavior|organiz|recogniz|program)\w*/iu;
    expect(breaking(english, rule)).toEqual([]);
  });
});

describe('the words in Polish', () => {
  it('have the kinds of number that Polish has, and no key that English has not', () => {
    const wrong = [...polish.keys()].filter((path) => {
      if (!plural.test(path)) return !english.has(path);
      const base = path.replace(plural, '');
      const all = ['one', 'few', 'many', 'other'].every((kind) => polish.has(`${base}_${kind}`));
      return !all || !english.has(`${base}_other`);
    });
    expect(wrong).toEqual([]);
  });

  it('have the gaps of the English ones, and no other', () => {
    const wrong = [...polish].filter(([path, text]) => {
      const ours = english.get(path) ?? english.get(path.replace(plural, '_other')) ?? '';
      // One of something need not say its number.
      const more = path.endsWith('_one') ? '{{count}}' : '';
      const wanted = gapList(ours);
      return gapList(text) !== wanted && gapList(text + more) !== wanted;
    });
    expect(wrong).toEqual([]);
  });

  it('have Polish quotation marks', () => {
    expect(breaking(polish, /“/u)).toEqual([]);
  });

  it('address nobody as a man or as a woman', () => {
    // *Pan*, *Pani*, and the past tense of *you* and of names: words of a school suit whoever reads them.
    expect(
      breaking(
        polish,
        /(?<!\p{L})(?:Pan(?:i|a|u|em|ią|ie)?|\p{L}+(?:łeś|łaś|łbyś|łabyś))(?!\p{L})/u,
      ),
    ).toEqual([]);
    expect(breaking(polish, /\{\{\w+\}\} \p{L}+ła?(?!\p{L})/u)).toEqual([]);
  });
});
