import type { ReactNode } from 'react';

import { PageFrame } from '#components/page-frame.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LeaveButton } from '#session/leave-button.tsx';
import { useSession } from '#session/session.tsx';
import { useLeave } from '#session/use-leave.ts';

/** The frame of the school's pages: who is signed in, and the way out. Once they have left, nothing else is shown. */
export const StaffFrame = ({ skipWord, children }: { skipWord: string; children: ReactNode }) => {
  const { t } = useTranslation('pupils');
  const { staff } = useSession();
  const leaving = useLeave();
  if (leaving.isSuccess) {
    return <PlainPage title={t('leave.left')}>{t('leave.leftBody')}</PlainPage>;
  }
  return (
    <PageFrame
      width="narrow"
      skipWord={skipWord}
      header={
        <PageHeader
          title={t('frameTitle')}
          {...(staff !== null && { subtitle: staff.person.name })}
          tools={
            staff !== null && (
              <LeaveButton
                leaving={leaving}
                word={t('leave.button')}
                ask={t('leave.ask')}
                body={t('leave.body')}
              />
            )
          }
        />
      }
    >
      {children}
    </PageFrame>
  );
};
