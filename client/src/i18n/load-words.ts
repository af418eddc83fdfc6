import { i18n, type PageWords } from './i18n.ts';

export type PageWordsName = keyof PageWords;

type Loaders = { [Name in PageWordsName]: () => Promise<{ [Key in Name]: PageWords[Name] }> };

const loaders: Loaders = {
  child: () => import('./en-gb/child.ts'),
  join: () => import('./en-gb/join.ts'),
  meeting: () => import('./en-gb/meeting.ts'),
  pupils: () => import('./en-gb/pupils.ts'),
  room: () => import('./en-gb/room.ts'),
  saved: () => import('./en-gb/saved.ts'),
};

export const pageWordsNames = Object.keys(loaders) as PageWordsName[];

const load = async (name: PageWordsName): Promise<void> => {
  if (i18n.hasWords(name)) return;
  const words: Partial<PageWords> = await loaders[name]();
  i18n.addWords(name, words[name] ?? {});
};

/** Fetches the words of a page, beside its code. Rejects when they cannot be had: offline, or an old page. */
export const loadWords = async (names: readonly PageWordsName[]): Promise<void> => {
  await Promise.all(names.map(load));
};
