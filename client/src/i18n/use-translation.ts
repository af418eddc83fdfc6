import type { Values } from '@fourchairs/shared/words/translator.ts';
import { use } from 'react';

import type { LanguageCode } from '#lib/first-language.ts';

import { i18n, type WordKey, type WordsName } from './i18n.ts';
import { LanguageContext } from './language-context.ts';

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
const made = new Map<string, FileWords>();

const translationOf = (language: LanguageCode, file: WordsName): FileWords => {
  const name = `${language} ${file}`;
  const translation: FileWords = made.get(name) ?? {
    t: (key, values) => i18n.translate(file, key, values),
    i18n,
  };
  made.set(name, translation);
  return translation;
};

/** The words of one file, or of several: see i18n.ts. `t` is the same function until the language is another. */
export const useTranslation = <const Names extends WordsName | readonly WordsName[] = 'common'>(
  names?: Names,
): Translation<ListOf<Names>> => {
  const language = use(LanguageContext) ?? i18n.code;
  const list: readonly WordsName[] = typeof names === 'string' ? [names] : (names ?? ['common']);
  return translationOf(language, list[0] ?? 'common');
};
