import { ratingIn } from '@fourchairs/shared/document/entries.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Small } from '#components/text.tsx';
import { ViewGrid } from '#components/view-card.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { nameOf, peopleIWriteFor } from '../model/people.ts';
import { ratingTable } from '../model/ratings.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { RoomRatings } from '../room/room-ratings.tsx';
import { RatingCard } from './rating-card.tsx';
import { RatingForm } from './rating-form.tsx';

import styles from './ratings.module.css';

const WriteForOthers = ({ outcome }: { outcome: string }) => {
  const { t } = useTranslation('meeting');
  const { view, lanes, canEditLanes } = useReview();
  const entries = useLaneEntries(lanes);
  const [open, setOpen] = useState<string | null>(null);
  const people = peopleIWriteFor(view).filter(({ id }) => canEditLanes.has(id));
  return people.map((person) =>
    open === person.id ? (
      <RatingForm
        key={person.id}
        owner={person}
        outcome={outcome}
        entry={ratingIn(entries.get(person.id) ?? [], outcome, person.id)}
      />
    ) : (
      <div key={person.id}>
        <Button variant="quiet" icon={PencilLine} onPress={() => setOpen(person.id)}>
          {t('review.mineFor', { name: nameOf(person) })}
        </Button>
      </div>
    ),
  );
};

/** On one's own page. What each of us sees: mine to give or skip first, then everybody's side by side. */
const OwnRatings = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { view, me, lanes, canEditLanes } = useReview();
  const entries = useLaneEntries(lanes);
  const entryOf = (person: string) => ratingIn(entries.get(person) ?? [], outcome.id, person);
  const table = ratingTable(view.people, me.id, entryOf);
  const mayRate = table.mine !== null && canEditLanes.has(me.id);
  return (
    <div className={styles['ratings']}>
      {mayRate && <RatingForm owner={me} outcome={outcome.id} entry={entryOf(me.id)} />}
      {me.role !== 'supporter' && <WriteForOthers outcome={outcome.id} />}
      <div className={styles['others']}>
        <h4 className={styles['title']}>
          {t(table.mine === null ? 'review.views' : 'review.others')}
        </h4>
        {table.hiding && <Small>{t('review.whyHidden')}</Small>}
        <ViewGrid label={t('review.others')}>
          {table.others.map((rating) => (
            <RatingCard key={rating.person.id} rating={rating} />
          ))}
        </ViewGrid>
      </div>
    </div>
  );
};

/** What each of us sees of one outcome. */
export const Ratings = ({ outcome }: { outcome: OutcomeView }) => {
  const { view } = useReview();
  return view.you.device === 'room' ? (
    <RoomRatings outcome={outcome} />
  ) : (
    <OwnRatings outcome={outcome} />
  );
};
