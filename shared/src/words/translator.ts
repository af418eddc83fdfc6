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

/** Finds words by file and key and fills them in. A key that has no words stands for itself. */
export const createTranslator = (language: string, start: Readonly<Record<string, object>>) => {
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
    /** `key` may name another file than `file`: `common:close`. */
    translate: (file: string, key: string, values: Values = {}): string => {
      const [name, path] = key.includes(':') ? key.split(':', 2) : [file, key];
      const text = find(name ?? file, path ?? key, values);
      return text === undefined ? key : fill(text, values);
    },
  };
};
