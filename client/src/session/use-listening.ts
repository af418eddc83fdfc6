import { useCallback } from 'react';

import { useToast } from '#components/toast-context.ts';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { type ReadAloud, useReadAloud } from '#lib/read-aloud.ts';

/** Reads aloud in the page's language, and says where the device has no voice for one that is needed. */
export const useListening = (): ReadAloud => {
  const { t, i18n } = useTranslation('common');
  const showToast = useToast();
  const sayMissing = useCallback(
    (lang: string) => showToast({ text: t('noVoice', { language: languageName(lang) }) }),
    [showToast, t],
  );
  return useReadAloud(i18n.language, sayMissing);
};
