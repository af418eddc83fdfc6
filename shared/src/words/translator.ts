/** What goes into the gaps of a text; `count` also chooses between `_one` and `_other`. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** The paths to the texts of a tree of words, numbers' two keys as one: `finish.title`, `people`. */
export type KeysOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? Key extends `${infer Base}_${'one' | 'other'}`
      ? Base
      : Key
    : `${Key}.${KeysOf<Words[Key]>}`;
}[keyof Words & string];

/** `finish_one` → `finish_one`, `finish_few`…: the first key of a number stands for all another language has of it. */
type KeyIn<Key, Plural extends string> = Key extends `${infer Base}_one`
  ? `${Base}_${Plural}`
  : Key extends `${string}_other`
    ? never
    : Key;

/** A text that has every gap of this one. */
type SameGaps<Text> = Text extends `${string}{{${infer Gap}}}${infer Rest}`
  ? `${string}{{${Gap}}}${string}` & SameGaps<Rest>
  : string;

/**
 * The same words in another language: every key, no other, every gap. `Plural`: the kinds of number it tells apart. Of
 * the gaps in words with a number, and of gaps too many, a test says (client/src/i18n/words.test.ts).
 */
export type TranslationOf<Words, Plural extends string> = {
  readonly [Key in keyof Words as KeyIn<Key, Plural>]: Words[Key] extends string
    ? Key extends `${string}_one`
      ? string
      : SameGaps<Words[Key]>
    : TranslationOf<Words[Key], Plural>;
};

/** Words in Polish: 1 osoba, 2 osoby, 5 osób, 1,5 osoby. */
export type InPolish<Words> = TranslationOf<Words, 'one' | 'few' | 'many' | 'other'>;

/** Every text of a tree by its path. */
const flatten = (words: object, into: Map<string, string>, path = ''): Map<string, string> => {
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    if (typeof value === 'string') into.set(path + key, value);
    else if (typeof value === 'object' && value !== null) flatten(value, into, `${path}${key}.`);
  }
  return into;
};

const gap = /\{\{(\w+)\}\}/gu;

const fill = (text: string, values: Values): string =>
  text.replace(gap, (_, name: string) => String(values[name] ?? ''));

/** `key` may name another file than `file`: `common:close`. */
export type Translate = (file: string, key: string, values?: Values) => string;

/** Finds words by file and key and fills them in. A key that has no words is asked of `behind`, or stands for itself. */
export const createTranslator = (
  language: string,
  start: Readonly<Record<string, object>>,
  behind: Translate = (_, key) => key,
) => {
  const files = new Map<string, Map<string, string>>();
  const plurals = new Intl.PluralRules(language);
  const addWords = (name: string, words: object): void => {
    files.set(name, flatten(words, files.get(name) ?? new Map<string, string>()));
  };
  for (const [name, words] of Object.entries(start)) addWords(name, words);

  const find = (file: string, key: string, { count }: Values): string | undefined => {
    const words = files.get(file);
    if (typeof count !== 'number') return words?.get(key);
    return words?.get(`${key}_${plurals.select(count)}`) ?? words?.get(key);
  };

  return {
    language,
    /** Puts words over those there are, or beside them. */
    addWords,
    /** Every text there is: `[file, key, text]`. */
    listWords: (): [file: string, key: string, text: string][] =>
      [...files].flatMap(([file, words]) =>
        [...words].map(([key, text]): [string, string, string] => [file, key, text]),
      ),
    translate: ((file, key, values = {}) => {
      const [name, path] = key.includes(':') ? key.split(':', 2) : [file, key];
      const text = find(name ?? file, path ?? key, values);
      return text === undefined ? behind(file, key, values) : fill(text, values);
    }) satisfies Translate,
  };
};
