import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { useLayoutEffect, useRef } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useStageName } from './stage-heading.tsx';

import styles from './gather-invite.module.css';

/** Browsers that hold the words still by themselves do so where the page is scrolled down, never at its top. */
const holdsStill = (): boolean => CSS.supports('overflow-anchor: auto') && scrollY > 0;

/** What comes in above the words, or goes from there, moves nothing under the fingers of whoever types. */
const useStillPage = () => {
  const above = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = above.current?.offsetHeight ?? 0;
    if (!holdsStill()) scrollBy({ top: height, behavior: 'instant' });
    return () => {
      if (!holdsStill()) scrollBy({ top: -height, behavior: 'instant' });
    };
  }, []);
  return above;
};

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
  const above = useStillPage();
  return (
    <div ref={above} className={styles['invite']}>
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
