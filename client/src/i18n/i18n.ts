import type { saved as savedAfter } from '@fourchairs/shared/words/en-gb/saved-after.ts';
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
 * Plain words, sentence case, British spelling, reading age about 9; buttons say what happens. A new language is a new
 * folder beside `en-gb`, here and in shared, with the same files; a school's own words are put over these with `i18n.addWords`.
 */
import type { saved } from '@fourchairs/shared/words/en-gb/saved.ts';
import { createTranslator, type KeysOf } from '@fourchairs/shared/words/translator.ts';

import type { cards } from './en-gb/cards.ts';
import type { child } from './en-gb/child.ts';
import { common } from './en-gb/common.ts';
import type { course } from './en-gb/course.ts';
import { errors } from './en-gb/errors.ts';
import type { join } from './en-gb/join.ts';
import type { lines, pupils as pupilsLines } from './en-gb/lines.ts';
import type { meeting as meetingPlan } from './en-gb/meeting-plan.ts';
import type { meeting } from './en-gb/meeting.ts';
import type { prepare } from './en-gb/prepare.ts';
import type { pupilCourse } from './en-gb/pupil-course.ts';
import type { pupils } from './en-gb/pupils.ts';
import type { room } from './en-gb/room.ts';
import type { safeguarding } from './en-gb/safeguarding.ts';

/** Words every page may need; those of a page come with it (load-words.ts). */
const everywhere = { common, errors };

interface PageWords {
  cards: typeof cards;
  child: typeof child;
  course: typeof course;
  join: typeof join;
  meeting: typeof meeting & typeof meetingPlan;
  prepare: typeof prepare;
  pupilCourse: typeof pupilCourse;
  lines: typeof lines;
  pupils: typeof pupils & typeof pupilsLines;
  room: typeof room;
  safeguarding: typeof safeguarding;
  saved: typeof saved & typeof savedAfter;
}

type AllWords = typeof everywhere & PageWords;
export type WordsName = keyof AllWords;

/** The keys `t` takes: plain ones from the first file named, `other:key` from any of them. */
export type WordKey<Names extends readonly WordsName[]> =
  | KeysOf<AllWords[Names[0] & WordsName]>
  | { [Name in Names[number]]: `${Name}:${KeysOf<AllWords[Name]>}` }[Names[number]];

const translator = createTranslator('en-GB', everywhere);

export const i18n = {
  ...translator,
  t: (key: KeysOf<typeof common>): string => translator.translate('common', key),
};
