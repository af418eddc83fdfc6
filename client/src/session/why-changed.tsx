import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { useTranslation } from '#i18n/use-translation.ts';

/** Why a meeting was moved or cancelled, in the language the school wrote it in, on a page in any language. */
export const WhyChanged = ({ why }: { why: string }) => {
  const { t } = useTranslation('course');
  return (
    <p>
      {t('why', { why: '' })}
      <span lang={recordLanguage} dir="auto">
        {why}
      </span>
    </p>
  );
};
