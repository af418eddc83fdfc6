import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { hasNoWords } from '@fourchairs/shared/words/came-in.ts';
import { handsOf } from '@fourchairs/shared/words/hands-of.ts';

import { formatDay } from '#i18n/dates.ts';
import { isSameLanguage, languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { provenanceKey } from '#session/provenance.ts';

import { useNames, useReview } from './review-context.ts';

/** What the line is about: an entry of a lane, or an answer. */
type SaidWords = Pick<EntryView, 'how' | 'lang'> & {
  readonly saidBy: string | null;
  readonly typedBy: string | null;
  readonly helpedBy?: string | null;
  readonly helperName?: string | null;
  readonly day?: string | null;
  readonly words?: string | { readonly length: number } | { readonly text: string };
};

/**
 * *Said by Zofia on the phone, typed by Miss Adeyemi*: both names, always, where they are two people, and the language
 * where it is not the page's. Null for one's own words, unless they stand in the lane of somebody else (`lane`).
 */
export const useSaidLine = (): ((words: SaidWords, lane?: string) => string | null) => {
  const { t } = useTranslation('meeting');
  const { lang: own } = useReview();
  const nameOf = useNames();
  return (came, lane) => {
    const words = { ...came, ...handsOf(came) };
    const { saidBy, typedBy, lang, helpedBy, helperName = null, day = null } = words;
    const key = provenanceKey(words);
    const isOther = lane !== undefined && saidBy !== lane && saidBy === words.typedBy;
    const parts = [
      day === null ? null : t('frame.firstSaid', { day: formatDay(day, 'year') }),
      isOther ? t('frame.saidBy', { name: nameOf(saidBy) }) : null,
      key === null ? null : t(`frame.${key}`, { said: nameOf(saidBy), typed: nameOf(typedBy) }),
      helpedBy === null ? null : t('frame.helped', { name: nameOf(helpedBy) }),
      helperName === null
        ? null
        : t('frame.helperNamed', { said: nameOf(saidBy), name: helperName }),
      lang === null || isSameLanguage(lang, own) || hasNoWords(came)
        ? null
        : t('frame.inLanguage', { language: languageName(lang) }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(' · ');
  };
};
