import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import { useTranslation } from '#i18n/use-translation.ts';

/** What stands on a card: its words where it is one of ours, and otherwise what was written on it. */
export const useCardWords = (): ((card: string) => string) => {
  const { t } = useTranslation('cards');
  return (card) => (isPictureCard(card) ? t(card) : card);
};
