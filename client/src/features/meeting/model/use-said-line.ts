import type { EntryView } from '@fourchairs/shared/document/entries.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { provenanceKey } from './provenance.ts';
import { useNames } from './review-context.ts';

/** *Said by Zofia, typed by Miss Adeyemi*: both names, always, where they are two people. Null for one's own words. */
export const useSaidLine = (): ((entry: EntryView) => string | null) => {
  const { t } = useTranslation('meeting');
  const nameOf = useNames();
  return (entry) => {
    const key = provenanceKey(entry);
    const parts = [
      key === null
        ? null
        : t(`frame.${key}`, { said: nameOf(entry.saidBy), typed: nameOf(entry.typedBy) }),
      entry.helpedBy === null ? null : t('frame.helped', { name: nameOf(entry.helpedBy) }),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(' · ');
  };
};
