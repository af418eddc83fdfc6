import { ratingIn } from '@fourchairs/shared/document/entries.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { Eye } from 'lucide-react';
import { useState } from 'react';

import { usePresence } from '#collab/use-presence.ts';
import { Button } from '#components/button.tsx';
import { Small } from '#components/text.tsx';
import { ViewGrid } from '#components/view-card.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { RatingCard } from '../components/rating-card.tsx';
import { RatingForm } from '../components/rating-form.tsx';
import { speakers } from '../model/people.ts';
import { roomTable } from '../model/ratings.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';

import styles from './room-ratings.module.css';

/** Who takes part now: noted as in the room or on the phone, or with a page of their own open. */
const usePresent = () => {
  const { view } = useReview();
  const here = usePresence();
  return (person: string): boolean => {
    const noted = view.attendance.find(({ personId }) => personId === person)?.how ?? null;
    if (noted !== null) return noted === 'room' || noted === 'phone';
    return here.some(({ personId, device }) => personId === person && device === 'own');
  };
};

/**
 * On the wall nobody's view is shown before everybody present has given or skipped theirs, or the lead says so. The
 * choice of whoever is being written for is seen while it is made: it is said aloud.
 */
export const RoomRatings = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation(['room', 'meeting']);
  const { view, lanes, canEditLanes } = useReview();
  const entries = useLaneEntries(lanes);
  const present = usePresent();
  const [revealed, setRevealed] = useState(false);
  const entryOf = (person: string) => ratingIn(entries.get(person) ?? [], outcome.id, person);
  const table = roomTable({ people: view.people, present, entryOf, revealed });
  const writer = speakers(view).find(({ id }) => canEditLanes.has(id));
  return (
    <div className={styles['ratings']}>
      {writer !== undefined && (
        <RatingForm
          key={writer.id}
          owner={writer}
          outcome={outcome.id}
          entry={entryOf(writer.id)}
        />
      )}
      <h4 className={styles['title']}>{t('meeting:review.views')}</h4>
      {table.hiding && <Small>{t('hidden')}</Small>}
      <ViewGrid label={t('meeting:review.views')}>
        {table.others.map((rating) => (
          <RatingCard key={rating.person.id} rating={rating} />
        ))}
      </ViewGrid>
      {table.hiding && may(view, { action: 'meeting.gather' }) && (
        <div>
          <Button variant="quiet" icon={Eye} onPress={() => setRevealed(true)}>
            {t('reveal')}
          </Button>
        </div>
      )}
    </div>
  );
};
