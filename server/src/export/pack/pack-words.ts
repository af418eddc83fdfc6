import type { PackLanguage } from '@fourchairs/shared/domain/pack.ts';
import { cards } from '@fourchairs/shared/words/en-gb/cards.ts';
import { childQuestions } from '@fourchairs/shared/words/en-gb/child-questions.ts';
import { pack } from '@fourchairs/shared/words/en-gb/pack.ts';
import { planCodes } from '@fourchairs/shared/words/en-gb/plan-codes.ts';
import { prepareTopics } from '@fourchairs/shared/words/en-gb/prepare-topics.ts';
import { roles } from '@fourchairs/shared/words/en-gb/roles.ts';
import { cards as plCards } from '@fourchairs/shared/words/pl/cards.ts';
import { childQuestions as plChildQuestions } from '@fourchairs/shared/words/pl/child-questions.ts';
import { pack as plPack } from '@fourchairs/shared/words/pl/pack.ts';
import { planCodes as plPlanCodes } from '@fourchairs/shared/words/pl/plan-codes.ts';
import { prepareTopics as plPrepareTopics } from '@fourchairs/shared/words/pl/prepare-topics.ts';
import { roles as plRoles } from '@fourchairs/shared/words/pl/roles.ts';
import { createTranslator, type KeysOf, type Values } from '@fourchairs/shared/words/translator.ts';

const english = {
  pack,
  cards,
  child: childQuestions,
  topics: prepareTopics,
  codes: planCodes,
  roles,
};
type Files = typeof english;
type Key =
  | KeysOf<typeof pack>
  | { [File in Exclude<keyof Files, 'pack'>]: `${File}:${KeysOf<Files[File]>}` }[Exclude<
      keyof Files,
      'pack'
    >];

const translators = {
  en: createTranslator('en-GB', english),
  pl: createTranslator('pl', {
    pack: plPack,
    cards: plCards,
    child: plChildQuestions,
    topics: plPrepareTopics,
    codes: plPlanCodes,
    roles: plRoles,
  }),
};

/** The words of papers for one person, in the language they read; the same questions as on their screens. */
export type PackWords = {
  /** BCP 47. */
  readonly lang: string;
  readonly t: (key: Key, values?: Values) => string;
  /** *Thursday 19 March 2026* of a local date and time. */
  readonly day: (local: string) => string;
  /** *3:30 pm* of the same. */
  readonly time: (local: string) => string;
};

export const packWords = (lang: PackLanguage): PackWords => {
  const { language, translate } = translators[lang];
  const format = (local: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
      new Date(`${local}Z`),
    );
  return {
    lang: language,
    t: (key, values) => translate('pack', key, values),
    day: (local) =>
      format(local, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: (local) => format(local, { hour: 'numeric', minute: '2-digit', hour12: lang === 'en' }),
  };
};
