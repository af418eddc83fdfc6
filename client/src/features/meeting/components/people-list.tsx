import { Stack } from '#components/layout.tsx';

import { inTableOrder } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { OwnDevice } from './own-device.tsx';
import { PersonRow } from './person-row.tsx';
import { RoomLink } from './room-link.tsx';

import styles from './people-list.module.css';

/** Who is invited and who is here; for the lead also who leads and who writes for whom. */
export const PeopleList = () => {
  const { view } = useReview();
  return (
    <Stack gap="large">
      <RoomLink />
      <ul className={styles['list']}>
        {inTableOrder(view.people).map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <OwnDevice />
    </Stack>
  );
};
