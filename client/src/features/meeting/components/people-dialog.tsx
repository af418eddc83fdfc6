import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { inTableOrder } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { LeaveButton } from './leave-button.tsx';
import { OwnDevice } from './own-device.tsx';
import { PersonRow } from './person-row.tsx';
import { RoomLink } from './room-link.tsx';

import styles from './people-dialog.module.css';

/** Who is invited and who is here; for the lead also who leads and who writes for whom; and the way out. */
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
  const { view } = useReview();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('people.title')}
      closeWord={t('common:close')}
      footer={<LeaveButton onLeave={onLeave} />}
    >
      <Stack gap="large">
        <RoomLink />
        <ul className={styles['list']}>
          {inTableOrder(view.people).map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
        <OwnDevice />
      </Stack>
    </Dialog>
  );
};
