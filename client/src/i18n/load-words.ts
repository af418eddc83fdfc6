import { i18n } from './i18n.ts';

/** What is fetched together. Each brings words of the file its export is named after, beside those there are. */
const loaders = {
  /** They come with the first card. */
  cards: () => import('./en-gb/cards.ts'),
  child: () => import('./en-gb/child.ts'),
  course: () => import('./en-gb/course.ts'),
  /** The school's list of support, with the page on which it is kept. */
  lines: () => import('./en-gb/lines.ts'),
  join: () => import('./en-gb/join.ts'),
  meeting: () => import('./en-gb/meeting.ts'),
  /** Of the meeting too: words of outcomes, support, actions and the record, which come with those. */
  meetingPlan: () => import('./en-gb/meeting-plan.ts'),
  prepare: () => import('./en-gb/prepare.ts'),
  /** They come with the panel for when a meeting does not go as planned. */
  pupilCourse: () => import('./en-gb/pupil-course.ts'),
  pupils: () => import('./en-gb/pupils.ts'),
  room: () => import('./en-gb/room.ts'),
  safeguarding: () => import('./en-gb/safeguarding.ts'),
  saved: () => import('@fourchairs/shared/words/en-gb/saved.ts'),
  /** Of the saved record too: of what comes after it. */
  savedAfter: () => import('@fourchairs/shared/words/en-gb/saved-after.ts'),
} satisfies Record<string, () => Promise<object>>;

export type PageWordsName = keyof typeof loaders;

export const pageWordsNames = Object.keys(loaders) as PageWordsName[];

const loaded = new Set<PageWordsName>();

const load = async (name: PageWordsName): Promise<void> => {
  if (loaded.has(name)) return;
  const files: Readonly<Record<string, object>> = await loaders[name]();
  for (const [file, words] of Object.entries(files)) i18n.addWords(file, words);
  loaded.add(name);
};

/** Fetches the words of a page, beside its code. Rejects when they cannot be had: offline, or an old page. */
export const loadWords = async (names: readonly PageWordsName[]): Promise<void> => {
  await Promise.all(names.map(load));
};
