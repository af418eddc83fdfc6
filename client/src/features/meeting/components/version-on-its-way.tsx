import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** An earlier version is on its way, or did not come. */
export const VersionOnItsWay = ({
  isError,
  onRetry,
}: {
  isError: boolean;
  onRetry: () => void;
}) => {
  const { t } = useTranslation('meeting');
  if (!isError) return <Loading text={t('agree.backWaiting')} lines={4} />;
  return (
    <Banner
      tone="error"
      live="alert"
      actions={<Button onPress={onRetry}>{t('agree.backRetry')}</Button>}
    >
      {t('agree.backFailed')}
    </Banner>
  );
};
