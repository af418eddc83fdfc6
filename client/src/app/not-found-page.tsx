import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Nobody comes in without a link, so the front door says where to find it. */
export const NotFoundPage = () => {
  const { t } = useTranslation('errors');
  return (
    <PlainPage title={t('notFound.title')}>
      <p>{t('notFound.body')}</p>
    </PlainPage>
  );
};
