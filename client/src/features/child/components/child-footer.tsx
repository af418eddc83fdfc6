import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { Beads } from './beads.tsx';
import { GoButton } from './go-button.tsx';
import { SomethingWrong } from './something-wrong.tsx';
import { Hear } from './spoken-button.tsx';

import styles from './child-footer.module.css';

/** Back, where the child is, Skip and Next; below them the two ways out, on every screen. */
export const ChildFooter = ({
  place,
  total,
  onGo,
  adults,
  openers,
  view,
  reader,
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
  reader: ReadAloud;
}) => {
  const { t } = useTranslation('child');
  const isQuestion = place >= 0 && place < total;
  const onward = place < 0 ? t('welcome.start') : place === total - 1 ? t('finish') : t('next');
  // One Listen for all of them: the bar stays in sight on a phone, and must leave room for the question.
  const buttons = [
    ...(place >= 0 ? [t('back')] : []),
    ...(place < total ? [onward] : []),
    ...(isQuestion ? [t('skip')] : []),
    ...(view.state === 'live' ? [t('go.open')] : []),
    t('wrong.open'),
  ].map((word) => `${word}.`);
  return (
    <div className={styles['footer']}>
      <div className={styles['main']}>
        {place >= 0 && (
          <Button size="child" onPress={() => onGo(place - 1)}>
            {t('back')}
          </Button>
        )}
        {isQuestion && <Beads current={place} total={total} />}
        <span className={styles['hear']}>
          <Hear text={buttons.join(' ')} reader={reader} />
        </span>
        <div className={styles['onward']}>
          {isQuestion && (
            <Button size="child" onPress={() => onGo(place + 1)}>
              {t('skip')}
            </Button>
          )}
          {place < total && (
            <Button size="child" variant="main" onPress={() => onGo(place + 1)}>
              {onward}
            </Button>
          )}
        </div>
      </div>
      <div className={styles['more']}>
        <GoButton view={view} />
        <SomethingWrong adults={adults} openers={openers} />
      </div>
    </div>
  );
};
