import { describe, expect, it } from 'vitest';

import { guessLanguage, languageOf } from './first-language.ts';

describe('the language a page begins in', () => {
  it.each([
    ['what was chosen here', 'pl', ['en-GB'], 'pl'],
    ['what was chosen here, English too', 'en', ['pl-PL'], 'en'],
    ['the first of the browser’s that we speak', null, ['uk-UA', 'PL', 'en'], 'pl'],
    ['English of any country', null, ['en-US', 'pl'], 'en'],
    ['English where we speak none of them', null, ['ti', 'so'], 'en'],
    ['English where the browser says nothing', null, [], 'en'],
    ['the browser’s where something unknown was kept', 'xx', ['pl'], 'pl'],
    ['never the mirrored one by guessing', null, ['ar-XB', 'ar'], 'en'],
  ] as const)('is %s', (_, kept, browser, code) => {
    expect(guessLanguage(kept, browser)).toBe(code);
  });

  it('is known by its own name', () => {
    expect(languageOf('pl')).toMatchObject({ name: 'Polski', dir: 'ltr' });
    expect(languageOf('ar-XB').dir).toBe('rtl');
  });
});
