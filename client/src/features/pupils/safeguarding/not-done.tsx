import { ApiError } from '#api/api-error.ts';
import { Banner } from '#components/banner.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** What was asked of the server and not done, in its own words where it has some. */
export const NotDone = ({ error }: { error: Error | null }) => {
  const { t } = useTranslation('safeguarding');
  if (error === null) return null;
  const said = error instanceof ApiError ? error.message : '';
  return (
    <Banner tone="error" live="alert" title={t('failedTitle')}>
      {said === '' ? t('failed') : said}
    </Banner>
  );
};
