import { loadWords, pageWordsNames } from '../load-words.ts';

// Before every test: all the words, as every page has its own.
await loadWords(pageWordsNames);
