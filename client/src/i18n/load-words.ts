import { firstLanguage, keepLanguage, type LanguageCode } from '#lib/first-language.ts';

import { i18n } from './i18n.ts';

type LoadFiles = () => Promise<object>;

/** What is fetched together. Each brings words of the file its export is named after, beside those there are. */
const english = {
  /** They come with the panel on a pupil's page. */
  apart: () => import('./en-gb/apart.ts'),
  /** They come with the first card. */
  cards: () => import('@fourchairs/shared/words/en-gb/cards.ts'),
  /** They come with the card of a pupil's parents and carers. */
  carers: () => import('./en-gb/carers.ts'),
  /** What changed, with the list of it. */
  changes: () => import('./en-gb/changes.ts'),
  child: () => import('./en-gb/child.ts'),
  course: () => import('./en-gb/course.ts'),
  /** They come with what may be chosen of another sitting. */
  crossing: () => import('./en-gb/crossing.ts'),
  lessons: () => import('./en-gb/lessons.ts'),
  /** The school's list of support, with the page on which it is kept. */
  lines: () => import('./en-gb/lines.ts'),
  join: () => import('./en-gb/join.ts'),
  meeting: () => import('./en-gb/meeting.ts'),
  /** Of the meeting too: words of outcomes, support, actions and the record, which come with those. */
  meetingPlan: () => import('./en-gb/meeting-plan.ts'),
  /** They come with a child's own record. */
  myPlan: () => import('@fourchairs/shared/words/en-gb/my-plan.ts'),
  /** Of those pages too to which a professional is invited. */
  professionals: () => import('@fourchairs/shared/words/en-gb/professionals.ts'),
  /** What goes out on paper and comes back: for the staff, who ask for it. */
  onPaper: () => import('./en-gb/on-paper.ts'),
  prepare: () => import('./en-gb/prepare.ts'),
  /** They come with the panel for when a meeting does not go as planned. */
  pupilCourse: () => import('./en-gb/pupil-course.ts'),
  pupils: () => import('./en-gb/pupils.ts'),
  room: () => import('./en-gb/room.ts'),
  /** They come with the form for a professional's part of a meeting. */
  slot: () => import('./en-gb/slot.ts'),
  safeguarding: () => import('./en-gb/safeguarding.ts'),
  /** They come with the panel for the school's settings, and with what is said of one pupil and the family. */
  school: () => import('./en-gb/school.ts'),
  saved: () => import('@fourchairs/shared/words/en-gb/saved.ts'),
  /** What is formal about SEN Support, in the meeting and the record. */
  sen: () => import('@fourchairs/shared/words/en-gb/sen.ts'),
  /** Of the saved record too: of what comes after it. */
  savedAfter: () => import('@fourchairs/shared/words/en-gb/saved-after.ts'),
  /** Where words were taken out of it, and for who may ask for that. */
  savedGaps: () => import('@fourchairs/shared/words/en-gb/saved-gaps.ts'),
  /** They come with the form for words that are put into another language. */
  translating: () => import('./en-gb/translating.ts'),
} satisfies Record<string, LoadFiles>;

export type PageWordsName = keyof typeof english;

export const pageWordsNames = Object.keys(english) as PageWordsName[];

/** Another language: what every page needs, and what it has of the rest. */
type OtherLanguage = Partial<Record<PageWordsName, LoadFiles>> & {
  readonly everywhere: LoadFiles;
};

const together = async (...files: readonly Promise<object>[]): Promise<object> =>
  Object.assign({}, ...(await Promise.all(files))) as object;

/** What families, the child and visitors see. The school's own pages are in English. */
const polish = {
  everywhere: () => together(import('./pl/common.ts'), import('./pl/errors.ts')),
  cards: () => import('@fourchairs/shared/words/pl/cards.ts'),
  changes: () => import('./pl/changes.ts'),
  child: () => import('./pl/child.ts'),
  course: () => import('./pl/course.ts'),
  crossing: () => import('./pl/crossing.ts'),
  join: () => import('./pl/join.ts'),
  meeting: () => import('./pl/meeting.ts'),
  meetingPlan: () => import('./pl/meeting-plan.ts'),
  myPlan: () => import('@fourchairs/shared/words/pl/my-plan.ts'),
  prepare: () => import('./pl/prepare.ts'),
  professionals: () => import('@fourchairs/shared/words/pl/professionals.ts'),
  room: () => import('./pl/room.ts'),
  saved: () => import('@fourchairs/shared/words/pl/saved.ts'),
  savedAfter: () => import('@fourchairs/shared/words/pl/saved-after.ts'),
  translating: () => import('./pl/translating.ts'),
  savedGaps: () => import('@fourchairs/shared/words/pl/saved-gaps.ts'),
  sen: () => import('@fourchairs/shared/words/pl/sen.ts'),
} satisfies OtherLanguage;

/** Only where we work on it: a build leaves it out. */
const mirrored = async (): Promise<OtherLanguage> => {
  const { mirrorWords } = await import('./mirror-words.ts');
  return mirrorWords(english, () =>
    together(import('./en-gb/common.ts'), import('./en-gb/errors.ts')),
  );
};

const wordsIn = async (code: LanguageCode): Promise<OtherLanguage | null> => {
  if (code === 'pl') return polish;
  return import.meta.env.DEV && code === 'ar-XB' ? mirrored() : null;
};

const loaded = new Set<string>();

const load = async (code: LanguageCode, name: string, loadFiles: LoadFiles): Promise<void> => {
  const key = `${code} ${name}`;
  if (loaded.has(key)) return;
  const files: Readonly<Record<string, object>> = { ...(await loadFiles()) };
  for (const [file, words] of Object.entries(files)) i18n.addWords(code, file, words);
  loaded.add(key);
};

/** Fetches these words in a language; what it does not have, in English. */
export const loadWordsIn = async (
  code: LanguageCode,
  names: readonly PageWordsName[],
): Promise<void> => {
  const other = await wordsIn(code);
  const everywhere = other === null ? [] : [load(code, 'everywhere', other.everywhere)];
  const rest = names.map((name) => {
    const files = other?.[name];
    return files === undefined ? load('en', name, english[name]) : load(code, name, files);
  });
  await Promise.all([...everywhere, ...rest]);
};

/** What pages asked for so far: another language needs all of it. */
const wanted = new Set<PageWordsName>();
let chosen: LanguageCode = firstLanguage;

/** Fetches the words of a page, beside its code. Rejects when they cannot be had: offline, or an old page. */
export const loadWords = (names: readonly PageWordsName[]): Promise<void> => {
  for (const name of names) wanted.add(name);
  return loadWordsIn(chosen, names);
};

/**
 * Speaks the chosen language from now on, or English where the page's words (loaded before) are not all in it: half a
 * page in each would be read with one voice.
 */
export const speakChosen = async (names: readonly PageWordsName[]): Promise<void> => {
  const other = await wordsIn(chosen);
  i18n.speak(other !== null && names.every((name) => name in other) ? chosen : 'en');
};

/** Another language for this page and all after it, kept on this device. Rejects when its words do not come. */
export const chooseLanguage = async (code: LanguageCode): Promise<void> => {
  await loadWordsIn(code, [...wanted]);
  chosen = code;
  keepLanguage(code);
  i18n.speak(code);
};
