import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { Button } from '#components/button.tsx';
import { SomethingWrong } from '#features/child/components/something-wrong.tsx';
import { safeAdultsOf } from '#features/child/people-here.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import styles from './own-screen-bar.module.css';

/** Above every page of the child that is not made for a child: *Something is wrong*, and the way back where there is one. */
export const OwnScreenBar = ({
  view = null,
  onBack = null,
}: {
  /** Null while nobody knows who is in the meeting. */
  view?: MeetingView | null;
  onBack?: (() => void) | null;
}) => {
  const { t } = useTranslation('child');
  const back = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: focus starts at the top of what came instead.
  useEffect(() => back.current?.focus(), []);
  return (
    <nav className={styles['bar']} data-theme="young-person" aria-label={t('whole.label')}>
      {onBack !== null && (
        <Button size="child" icon={ArrowLeft} ref={back} onPress={onBack}>
          {t('whole.back')}
        </Button>
      )}
      <SomethingWrong
        adults={view === null ? [] : safeAdultsOf(view)}
        openers={view?.safeguarding ?? []}
      />
    </nav>
  );
};
