import type { Stage } from '@fourchairs/shared/domain/stages.ts';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useStageName } from './stage-heading.tsx';

import styles from './gather-invite.module.css';

/** The lead asked everybody to a stage while I was in the middle of a word: I go when I am ready. */
export const GatherInvite = ({
  stage,
  by,
  onGo,
  onStay,
}: {
  stage: Stage;
  by: string;
  onGo: () => void;
  onStay: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const nameOfStage = useStageName();
  return (
    <div className={styles['invite']}>
      <Banner
        live="status"
        actions={
          <>
            <Button onPress={onStay}>{t('gather.stay')}</Button>
            <Button variant="main" onPress={onGo}>
              {t('gather.go')}
            </Button>
          </>
        }
      >
        {t('gather.waiting', { name: by, stage: nameOfStage(stage) })}
      </Banner>
    </div>
  );
};
