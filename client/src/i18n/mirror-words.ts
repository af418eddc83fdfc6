/**
 * A language for trying out pages from right to left: each text is our English, a third longer as other languages are,
 * inside a mark that turns its letters round. What is not turned round on a page did not come from the words.
 */
const rightToLeft = '\u200f';
/** An island of its own between two marks that run as Arabic letters do: a name beside it stands where it would in Arabic. */
const turned = `${rightToLeft}\u2067\u202e`;
const end = `\u202c\u2069${rightToLeft}`;

const mirrorPart = (part: string): string =>
  /^\{\{|^[^\p{L}]*$/u.test(part) ? part : `${turned}${part}${end}`;

/** What has no letters of its own, as quotation marks round somebody's words, runs as the words do. */
const mirrorText = (text: string): string => {
  const parts = text.split(/(\{\{\w+\}\})/u);
  if (parts.every((part) => mirrorPart(part) === part)) return text;
  const longer = text.padEnd(Math.ceil(text.length * 1.3), ' ·');
  return longer
    .split(/(\{\{\w+\}\})/u)
    .map(mirrorPart)
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
