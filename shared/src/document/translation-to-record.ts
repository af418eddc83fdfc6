import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { entryFields } from './entry-shape.ts';
import { readableText, scalarOf } from './items.ts';
import { mainTypist } from './main-typist.ts';
import { outcomeFields } from './meeting-shape.ts';
import { type AuthorOf, toRecordText } from './record-text.ts';
import type { RecordText, RecordTranslation } from './record.ts';
import { isBehind } from './translated-words.ts';

type About = {
  readonly madeOf: string | null;
  readonly lang: string | null;
  readonly by: PersonId | null;
};

/** Who translated is named, as who said it is; where nobody was, it was whoever typed it. Null where there is none. */
const toTranslation = (
  words: RecordText,
  said: RecordText,
  { madeOf, lang, by }: About,
): RecordTranslation | null =>
  words.text === ''
    ? null
    : {
        words,
        lang: lang ?? 'en',
        by: by ?? mainTypist(words),
        ...(isBehind(madeOf, said.text) && { behind: true as const }),
      };

/** What stands beside an entry's words. */
export const translationIn = (
  item: Y.Map<unknown>,
  said: RecordText,
  authorOf: AuthorOf,
): RecordTranslation | null =>
  toTranslation(toRecordText(readableText(item, 'translation'), authorOf), said, {
    madeOf: scalarOf(item, 'translationOf', entryFields.translationOf),
    lang: scalarOf(item, 'translationLang', entryFields.translationLang),
    by: scalarOf(item, 'translatedBy', entryFields.translatedBy),
  });

/** What stands beside the child's words for an outcome. */
export const childTranslationIn = (
  item: Y.Map<unknown>,
  said: RecordText,
  authorOf: AuthorOf,
): RecordTranslation | null =>
  toTranslation(toRecordText(readableText(item, 'childTranslation'), authorOf), said, {
    madeOf: scalarOf(item, 'childTranslationOf', outcomeFields.childTranslationOf),
    lang: scalarOf(item, 'childTranslationLang', outcomeFields.childTranslationLang),
    by: scalarOf(item, 'childTranslatedBy', outcomeFields.childTranslatedBy),
  });
