import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** The plan was read out while the child was at another question: they may go there, and nobody takes them. */
export const AskedNow = ({ onGo }: { onGo: () => void }) => {
  const { t } = useTranslation('child');
  return (
    <Banner
      live="status"
      title={t('agree.nowTitle')}
      actions={
        <Button size="child" onPress={onGo}>
          {t('agree.go')}
        </Button>
      }
    >
      {t('agree.now')}
    </Banner>
  );
};
