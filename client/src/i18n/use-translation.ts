import type { Values } from '@fourchairs/shared/words/translator.ts';

import { i18n, type WordKey, type WordsName } from './i18n.ts';

type ListOf<Names> = Names extends readonly WordsName[]
  ? Names
  : Names extends WordsName
    ? readonly [Names]
    : readonly ['common'];

type Translation<Names extends readonly WordsName[]> = {
  readonly t: (key: WordKey<Names>, values?: Values) => string;
  readonly i18n: typeof i18n;
};

type FileWords = {
  readonly t: (key: string, values?: Values) => string;
  readonly i18n: typeof i18n;
};
const made = new Map<WordsName, FileWords>();

const translationOf = (file: WordsName): FileWords => {
  const translation: FileWords = made.get(file) ?? {
    t: (key, values) => i18n.translate(file, key, values),
    i18n,
  };
  made.set(file, translation);
  return translation;
};

/** The words of one file, or of several: see i18n.ts. `t` is the same function at every render. */
export const useTranslation = <const Names extends WordsName | readonly WordsName[] = 'common'>(
  names?: Names,
): Translation<ListOf<Names>> => {
  const list: readonly WordsName[] = typeof names === 'string' ? [names] : (names ?? ['common']);
  return translationOf(list[0] ?? 'common');
};
