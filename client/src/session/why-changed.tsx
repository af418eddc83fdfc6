import { useTranslation } from '#i18n/use-translation.ts';

/** Why a meeting was moved or cancelled: words of the school, which is English, on a page in any language. */
export const WhyChanged = ({ why }: { why: string }) => {
  const { t } = useTranslation('course');
  return (
    <p>
      {t('whyIs')} <span lang="en-GB">{why}</span>
    </p>
  );
};
