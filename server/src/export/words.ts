import { meetingCodes } from '@fourchairs/shared/words/en-gb/codes.ts';
import { paper } from '@fourchairs/shared/words/en-gb/paper.ts';
import { planCodes } from '@fourchairs/shared/words/en-gb/plan-codes.ts';
import { professionals } from '@fourchairs/shared/words/en-gb/professionals.ts';
import { roles } from '@fourchairs/shared/words/en-gb/roles.ts';
import { saved } from '@fourchairs/shared/words/en-gb/saved.ts';
import { createTranslator, type KeysOf, type Values } from '@fourchairs/shared/words/translator.ts';

/** The language papers are written in; people's own words stay in theirs. */
export const paperLanguage = 'en-GB';

const codes = { ...meetingCodes, ...planCodes };
const translator = createTranslator(paperLanguage, {
  saved,
  paper,
  roles,
  codes,
  professionals,
});

type Key =
  | KeysOf<typeof saved>
  | `paper:${KeysOf<typeof paper>}`
  | `roles:${KeysOf<typeof roles>}`
  | `codes:${KeysOf<typeof codes>}`;

/** The words of the saved record's page, so that a paper says what the screen says. */
export const t = (key: Key, values?: Values): string => translator.translate('saved', key, values);

/** The words of everything about professionals: their reports, and who agreed that they help. */
export const ofProfessionals = (key: KeysOf<typeof professionals>, values?: Values): string =>
  translator.translate('professionals', key, values);
