import { Dialog } from '#components/dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { peopleCode } from '../late-parts.ts';
import { Late } from './late.tsx';
import { LeaveButton } from './leave-button.tsx';

/** The people of the meeting, and the way out. */
export const PeopleDialog = ({
  open,
  onClose,
  onLeave,
}: {
  open: boolean;
  onClose: () => void;
  onLeave: () => void;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('people.title')}
      closeWord={t('common:close')}
      footer={<LeaveButton onLeave={onLeave} />}
    >
      <Late code={peopleCode} lines={8}>
        {(PeopleList) => <PeopleList />}
      </Late>
    </Dialog>
  );
};
