/**
 * Words on the screen.
 *
 * To add words: write them in the file of your feature under `en-gb/` (one file a feature, so that nobody waits for
 * anybody), then `const { t } = useTranslation('meeting')` and `t('finish.title')`. Keys are checked by the compiler.
 * - Words from two files: `useTranslation(['meeting', 'common'])`, then `t('common:close')`.
 * - Values: `'{{name}} says'` with `t('says', { name })`. React escapes.
 * - Numbers: two keys, `people_one` and `people_other`, with `t('people', { count })`.
 * - Outside React: `i18n.t('close')`, from `common`.
 * - A page brings its words with it: which ones is said in app/page-words.ts. `common` and `errors` are always there.
 * - Dates and times never go into words by hand: see dates.ts.
 *
 * Plain words, sentence case, British spelling, reading age about 9; buttons say what happens. Another language is a
 * folder beside `en-gb`, here and in shared, with the same files, named in load-words.ts; the compiler and words.test.ts
 * say what is missing. A school's own words are put over these with `i18n.addWords`.
 */
import type { cards } from '@fourchairs/shared/words/en-gb/cards.ts';
import type { myPlan } from '@fourchairs/shared/words/en-gb/my-plan.ts';
import type { professionals } from '@fourchairs/shared/words/en-gb/professionals.ts';
import type { saved as savedAfter } from '@fourchairs/shared/words/en-gb/saved-after.ts';
import type { saved as savedGaps } from '@fourchairs/shared/words/en-gb/saved-gaps.ts';
import type { saved } from '@fourchairs/shared/words/en-gb/saved.ts';
import type { sen } from '@fourchairs/shared/words/en-gb/sen.ts';
import {
  createTranslator,
  type KeysOf,
  type Translate,
} from '@fourchairs/shared/words/translator.ts';

import { type LanguageCode, languageOf } from '#lib/first-language.ts';
import { createSignal } from '#lib/signal.ts';

import type { apart } from './en-gb/apart.ts';
import type { carers } from './en-gb/carers.ts';
import type { changes } from './en-gb/changes.ts';
import type { child } from './en-gb/child.ts';
import { common } from './en-gb/common.ts';
import type { course } from './en-gb/course.ts';
import type { crossing } from './en-gb/crossing.ts';
import { errors } from './en-gb/errors.ts';
import type { join } from './en-gb/join.ts';
import type { lessons } from './en-gb/lessons.ts';
import type { lines, pupils as pupilsLines } from './en-gb/lines.ts';
import type { meeting as meetingPlan } from './en-gb/meeting-plan.ts';
import type { meeting } from './en-gb/meeting.ts';
import type { onPaper } from './en-gb/on-paper.ts';
import type { prepare } from './en-gb/prepare.ts';
import type { pupilCourse } from './en-gb/pupil-course.ts';
import type { pupils } from './en-gb/pupils.ts';
import type { room } from './en-gb/room.ts';
import type { safeguarding } from './en-gb/safeguarding.ts';
import type { school } from './en-gb/school.ts';
import type { slot } from './en-gb/slot.ts';
import type { translating } from './en-gb/translating.ts';

/** Words every page may need; those of a page come with it (load-words.ts). */
const everywhere = { common, errors };

interface PageWords {
  apart: typeof apart;
  cards: typeof cards;
  carers: typeof carers;
  changes: typeof changes;
  child: typeof child;
  course: typeof course;
  crossing: typeof crossing;
  join: typeof join;
  meeting: typeof meeting & typeof meetingPlan;
  myPlan: typeof myPlan;
  onPaper: typeof onPaper;
  prepare: typeof prepare;
  pupilCourse: typeof pupilCourse;
  lessons: typeof lessons;
  lines: typeof lines;
  pupils: typeof pupils & typeof pupilsLines;
  professionals: typeof professionals;
  sen: typeof sen;
  room: typeof room;
  safeguarding: typeof safeguarding;
  school: typeof school;
  slot: typeof slot;
  translating: typeof translating;
  saved: typeof saved & typeof savedAfter & typeof savedGaps;
}

type AllWords = typeof everywhere & PageWords;
export type WordsName = keyof AllWords;

/** The keys `t` takes: plain ones from the first file named, `other:key` from any of them. */
export type WordKey<Names extends readonly WordsName[]> =
  | KeysOf<AllWords[Names[0] & WordsName]>
  | { [Name in Names[number]]: `${Name}:${KeysOf<AllWords[Name]>}` }[Names[number]];

const english = createTranslator(languageOf('en').tag, everywhere);

/** Ours is English; what another language has no words for is said in English. */
const translatorFor = (code: LanguageCode) =>
  code === 'en' ? english : createTranslator(languageOf(code).tag, {}, english.translate);

const translators = new Map<LanguageCode, ReturnType<typeof translatorFor>>();

const translatorOf = (code: LanguageCode) => {
  const translator = translators.get(code) ?? translatorFor(code);
  translators.set(code, translator);
  return translator;
};

const changed = createSignal<LanguageCode>();
let current: LanguageCode = 'en';

export const i18n = {
  /** The language of the page now. */
  get code(): LanguageCode {
    return current;
  },
  /** The same as a BCP 47 tag: for dates, numbers and voices. */
  get language(): string {
    return languageOf(current).tag;
  },
  /** Speaks this language from now on, in what it has words for. `useTranslation` hears of it. */
  speak: (code: LanguageCode): void => {
    if (code === current) return;
    current = code;
    const { tag, dir } = languageOf(code);
    document.documentElement.lang = tag;
    document.documentElement.dir = dir;
    document.title = i18n.t('title');
    changed.send(code);
  },
  subscribe: changed.listen,
  /** Puts words over those there are, or beside them. */
  addWords: (code: LanguageCode, file: string, words: object): void =>
    translatorOf(code).addWords(file, words),
  /** Every text there is in a language: `[file, key, text]`. */
  listWords: (code: LanguageCode): [file: string, key: string, text: string][] =>
    translatorOf(code).listWords(),
  translate: ((file, key, values = {}) =>
    translatorOf(current).translate(file, key, values)) satisfies Translate,
  t: (key: KeysOf<typeof common>): string => translatorOf(current).translate('common', key),
};
