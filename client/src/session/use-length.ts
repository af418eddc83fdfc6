import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Whether words fit, as they are sent. */
export const fits = (words: string, most: number): boolean => words.trim().length <= most;

/**
 * Whether words fit, as they are sent, and what their field says when they do not. Nothing is ever cut off: whoever
 * pastes a long letter sees all of it, and how much of it is too much.
 */
export const useLength = (words: string, most: number) => {
  const { t } = useTranslation('common');
  const over = words.trim().length - most;
  if (fits(words, most)) return { isTooLong: false, field: {} } as const;
  return {
    isTooLong: true,
    field: {
      // Said aloud once; the number below changes with every letter.
      error: t('tooLong.error', { most: formatNumber(most) }),
      small: t('tooLong.over', { count: over, letters: formatNumber(over) }),
    },
  } as const;
};
