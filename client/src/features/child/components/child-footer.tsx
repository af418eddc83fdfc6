import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { Beads } from './beads.tsx';
import { GoButton } from './go-button.tsx';
import { SomethingWrong } from './something-wrong.tsx';

import styles from './child-footer.module.css';

/** Back, where the child is, Next; Skip, and *Something is wrong*, on every screen. */
export const ChildFooter = ({
  place,
  total,
  onGo,
  adults,
  openers,
  view,
}: {
  /** −1: hello; `total`: the last page. */
  place: number;
  total: number;
  onGo: (place: number) => void;
  /** Names of the grown-ups at school to turn to. */
  adults: readonly string[];
  /** Who could be allowed to read what the child keeps. */
  openers: readonly string[];
  view: MeetingView;
}) => {
  const { t } = useTranslation('child');
  const isQuestion = place >= 0 && place < total;
  return (
    <div className={styles['footer']}>
      <div className={styles['main']}>
        {place >= 0 && (
          <Button size="child" onPress={() => onGo(place - 1)}>
            {t('back')}
          </Button>
        )}
        {isQuestion && <Beads current={place} total={total} />}
        {place < total && (
          <span className={styles['onward']}>
            <Button variant="main" size="child" onPress={() => onGo(place + 1)}>
              {place < 0 ? t('welcome.start') : place === total - 1 ? t('finish') : t('next')}
            </Button>
          </span>
        )}
      </div>
      <div className={styles['more']}>
        {isQuestion && (
          <Button size="child" onPress={() => onGo(place + 1)}>
            {t('skip')}
          </Button>
        )}
        <GoButton view={view} />
        <SomethingWrong adults={adults} openers={openers} />
      </div>
    </div>
  );
};
