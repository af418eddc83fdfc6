/**
 * A language for trying out pages from right to left: each text is our English, a third longer as other languages are,
 * inside a mark that turns its letters round. What is not turned round on a page did not come from the words.
 */
const turned = '\u202e';
const end = '\u202c';

const mirrorText = (text: string): string => {
  const longer = text.padEnd(Math.ceil(text.length * 1.3), ' ·');
  return longer
    .split(/(\{\{\w+\}\})/u)
    .map((part) => (part === '' || part.startsWith('{{') ? part : `${turned}${part}${end}`))
    .join('');
};

/** Arabic tells six kinds of number apart. */
const kinds = ['zero', 'two', 'few', 'many'] as const;

const mirror = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      if (typeof value === 'object' && value !== null) return [[key, mirror(value)]];
      const text = mirrorText(String(value));
      const more = key.endsWith('_other')
        ? kinds.map((kind): [string, string] => [key.replace(/other$/u, kind), text])
        : [];
      return [[key, text], ...more];
    }),
  );

type LoadFiles = () => Promise<object>;

/** All the words there are, mirrored. */
export const mirrorWords = (
  english: Readonly<Record<string, LoadFiles>>,
  everywhere: LoadFiles,
): Readonly<Record<string, LoadFiles>> & { readonly everywhere: LoadFiles } => {
  const mirrored = Object.entries({ ...english, everywhere }).map(
    ([name, load]) => [name, async () => mirror({ ...(await load()) })] as const,
  );
  return { ...Object.fromEntries(mirrored), everywhere: async () => mirror(await everywhere()) };
};
