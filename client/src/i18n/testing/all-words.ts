import { loadWordsIn, pageWordsNames } from '../load-words.ts';

// Before every test: all the words, as every page has its own, in both languages.
await Promise.all([loadWordsIn('en', pageWordsNames), loadWordsIn('pl', pageWordsNames)]);
