import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { isSameLanguage } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/**
 * Why something did not work, in the server's sentence, which is English, or in ours where it sent none. In another
 * language ours comes first, and the server's is marked as English: a voice must not read it as Polish.
 */
export const ServerWords = ({ said, otherwise }: { said: string; otherwise: string }) => {
  const { i18n } = useTranslation();
  if (said === '') return otherwise;
  if (isSameLanguage(i18n.language, recordLanguage)) return said;
  return (
    <>
      {otherwise}{' '}
      <span lang={recordLanguage} dir="ltr">
        {said}
      </span>
    </>
  );
};
