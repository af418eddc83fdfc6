import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import { cards } from '@fourchairs/shared/words/en-gb/cards.ts';
import { meetingCodes } from '@fourchairs/shared/words/en-gb/codes.ts';
import { myPlan } from '@fourchairs/shared/words/en-gb/my-plan.ts';
import { paper } from '@fourchairs/shared/words/en-gb/paper.ts';
import { planCodes } from '@fourchairs/shared/words/en-gb/plan-codes.ts';
import { professionals } from '@fourchairs/shared/words/en-gb/professionals.ts';
import { reviewTitles } from '@fourchairs/shared/words/en-gb/review-titles.ts';
import { roles } from '@fourchairs/shared/words/en-gb/roles.ts';
import { saved as savedGaps } from '@fourchairs/shared/words/en-gb/saved-gaps.ts';
import { saved } from '@fourchairs/shared/words/en-gb/saved.ts';
import { sen } from '@fourchairs/shared/words/en-gb/sen.ts';
import { cards as polishCards } from '@fourchairs/shared/words/pl/cards.ts';
import { meetingCodes as polishCodes } from '@fourchairs/shared/words/pl/codes.ts';
import { myPlan as polishPlan } from '@fourchairs/shared/words/pl/my-plan.ts';
import { paper as polishPaper } from '@fourchairs/shared/words/pl/paper.ts';
import { planCodes as polishPlanCodes } from '@fourchairs/shared/words/pl/plan-codes.ts';
import { professionals as polishProfessionals } from '@fourchairs/shared/words/pl/professionals.ts';
import { reviewTitles as polishTitles } from '@fourchairs/shared/words/pl/review-titles.ts';
import { roles as polishRoles } from '@fourchairs/shared/words/pl/roles.ts';
import { saved as polishGaps } from '@fourchairs/shared/words/pl/saved-gaps.ts';
import { saved as polishSaved } from '@fourchairs/shared/words/pl/saved.ts';
import { sen as polishSen } from '@fourchairs/shared/words/pl/sen.ts';
import { reviewTitleIn } from '@fourchairs/shared/words/review-title.ts';
import { createTranslator, type KeysOf, type Values } from '@fourchairs/shared/words/translator.ts';

import { languageNow, languageOfTag } from './language.ts';

const codes = { ...meetingCodes, ...planCodes };
const english = {
  saved: { ...saved, gaps: { ...saved.gaps, ...savedGaps.gaps } },
  paper,
  myPlan,
  roles,
  codes,
  cards,
  professionals,
  reviewTitles,
  sen,
};
const polish = {
  saved: { ...polishSaved, gaps: { ...polishSaved.gaps, ...polishGaps.gaps } },
  paper: polishPaper,
  myPlan: polishPlan,
  roles: polishRoles,
  codes: { ...polishCodes, ...polishPlanCodes },
  cards: polishCards,
  professionals: polishProfessionals,
  reviewTitles: polishTitles,
  sen: polishSen,
} satisfies Record<keyof typeof english, object>;

const translators = {
  en: createTranslator('en-GB', english),
  pl: createTranslator('pl', polish),
};

const say = (file: keyof typeof english, key: string, values?: Values): string =>
  translators[languageNow()].translate(file, key, values);

type Key =
  | KeysOf<typeof saved>
  | KeysOf<typeof savedGaps>
  | `paper:${KeysOf<typeof paper>}`
  | `myPlan:${KeysOf<typeof myPlan>}`
  | `roles:${KeysOf<typeof roles>}`
  | `codes:${KeysOf<typeof codes>}`;

/** The words of the saved record's page, so that a paper says what the screen says. */
export const t = (key: Key, values?: Values): string => say('saved', key, values);

/** What stands on a card, as on the screen: its words where it is one of ours, and otherwise what was written on it. */
export const cardWords = (card: string): string =>
  isPictureCard(card) ? say('cards', card) : card;

/** The words of everything about professionals: their reports, and who agreed that they help. */
export const ofProfessionals = (key: KeysOf<typeof professionals>, values?: Values): string =>
  say('professionals', key, values);

/** What a file says of itself, beside what stands on its paper: `lang` is the paper's. */
export const ofFile = (lang: string, key: 'page' | 'missing', values?: Values): string =>
  translators[languageOfTag(lang)].translate('paper', key, values);

/** *Spring review, agreed*, as the paper's reader calls it. */
export const reviewTitle = (title: string): string =>
  reviewTitleIn(title, (part) => say('reviewTitles', part));

/** The words of what is formal about SEN Support. */
export const ofSen = (key: KeysOf<typeof sen>, values?: Values): string => say('sen', key, values);
