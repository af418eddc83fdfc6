import { LogOut } from 'lucide-react';
import { useState } from 'react';

import { unsentIn } from '#collab/connection-state.ts';
import { useSavedState } from '#collab/use-meeting-connection.tsx';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** *Not you? Leave*: asks once, and says when words would be lost. */
export const LeaveButton = ({ onLeave }: { onLeave: () => void }) => {
  const { t } = useTranslation('meeting');
  const [asking, setAsking] = useState(false);
  const unsent = unsentIn(useSavedState());
  if (!asking) {
    return (
      <Button icon={LogOut} onPress={() => setAsking(true)}>
        {t('people.leave')}
      </Button>
    );
  }
  return (
    <Banner
      tone={unsent > 0 ? 'error' : 'warn'}
      title={t('people.leaveAsk')}
      live="status"
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that asked is gone: the keyboard goes on here */}
          <Button autoFocus onPress={() => setAsking(false)}>
            {t('people.leaveNo')}
          </Button>
          <Button variant="danger" onPress={onLeave}>
            {t('people.leaveYes')}
          </Button>
        </>
      }
    >
      {t(unsent > 0 ? 'people.leaveUnsent' : 'people.leaveBody')}
    </Banner>
  );
};
