import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LeaveButton } from '#session/leave-button.tsx';
import type { Leaving } from '#session/use-leave.ts';

import styles from './leave-line.module.css';

/** Who this page is open for, and the way out: *Not you? Leave*. */
export const LeaveLine = ({ name, leaving }: { name: string; leaving: Leaving }) => {
  const { t } = useTranslation('saved');
  return (
    <div className={styles['line']} data-print="hide">
      <Small>{t('leave.reading', { name })}</Small>
      <LeaveButton
        leaving={leaving}
        word={t('leave.button')}
        ask={t('leave.ask')}
        body={t('leave.body')}
      />
    </div>
  );
};
