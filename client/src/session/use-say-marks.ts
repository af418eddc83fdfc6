import { sayMarks } from '@fourchairs/shared/document/take-out/say-marks.ts';
import { useCallback } from 'react';

import { useTranslation } from '#i18n/use-translation.ts';

/** Says in the page's language that words were taken out, wherever a value has the mark of it. */
export const useSayMarks = (): (<Value>(value: Value) => Value) => {
  const { t } = useTranslation('common');
  const words = t('wordsTakenOut');
  return useCallback((value) => sayMarks(value, words), [words]);
};
