import { describe, expect, it } from 'vitest';

import { isSameLanguage, languageName, languagesToOffer } from './languages.ts';

describe('languages', () => {
  it('are called by their names, and a code nobody knows by itself', () => {
    expect(languageName('pl')).toBe('Polish');
    expect(languageName('so')).toBe('Somali');
    expect(languageName('not a code')).toBe('not a code');
  });

  it('are the same in every country', () => {
    expect(isSameLanguage('en-GB', 'en')).toBe(true);
    expect(isSameLanguage('pt-BR', 'pl')).toBe(false);
  });

  it('are offered with those of this meeting first, each once, the rest by name', () => {
    const offered = languagesToOffer(['en', 'uk', 'en-GB']);
    expect(offered.slice(0, 2)).toEqual(['en', 'uk']);
    expect(offered.filter((lang) => isSameLanguage(lang, 'en'))).toHaveLength(1);
    const names = offered.slice(2).map(languageName);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(names).toEqual(
      expect.arrayContaining(['Polish', 'Romanian', 'Urdu', 'Bangla', 'Welsh', 'Somali']),
    );
  });

  it('include one that no list of ours has', () => {
    expect(languagesToOffer(['en', 'sw'])[1]).toBe('sw');
  });
});
