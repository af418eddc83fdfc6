import { Banner } from '#components/banner.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

/** The plan was read out while the child was at another question: they may go there, and nobody takes them. */
export const AskedNow = ({ reader, onGo }: { reader: ReadAloud; onGo: () => void }) => {
  const { t } = useTranslation('child');
  return (
    <Banner
      live="status"
      actions={
        <SpokenButton reader={reader} onPress={onGo}>
          {t('agree.go')}
        </SpokenButton>
      }
    >
      <SpokenText text={t('agree.now')} reader={reader} />
    </Banner>
  );
};
