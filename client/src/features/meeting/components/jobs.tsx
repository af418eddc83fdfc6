import { writesPlan } from '@fourchairs/shared/access/can.ts';
import { type MeetingJob, jobsOf, setJob } from '@fourchairs/shared/document/meeting-jobs.ts';
import { onPlanValues } from '@fourchairs/shared/document/observe.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Hand } from 'lucide-react';

import { useDocValue } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { Fact, Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { inTableOrder, nameOf } from '../model/people.ts';
import { useNames, useReview } from '../model/review-context.ts';
import { useWritingFor } from '../model/use-writing-for.ts';
import { WritesFor } from './writes-for.tsx';

import styles from './jobs.module.css';

/** Whoever can do it: a job is done in the shared plan, on one's own device. Who has it already stays in the list. */
const canDo = (people: readonly MeetingPerson[], now: PersonId | null): MeetingPerson[] =>
  inTableOrder(people).filter(
    ({ id, role }) => id === now || (role !== 'child' && writesPlan(role)),
  );

/** Stands for *nobody* in the list. */
const nobody = 'nobody';

const Job = ({
  job,
  person,
  mayHand = true,
  onHand,
}: {
  job: MeetingJob;
  person: PersonId | null;
  mayHand?: boolean;
  /** What goes with the job goes too. */
  onHand?: (next: PersonId | null) => void;
}) => {
  const { t } = useTranslation('meeting');
  const { plan, view, me, canEditPlan } = useReview();
  const names = useNames();
  const hand = (next: PersonId | null) => {
    setJob(plan, job, next);
    onHand?.(next);
  };
  if (!canEditPlan || !mayHand)
    return (
      <Fact label={t(`jobs.${job}`)}>{person === null ? t('jobs.nobody') : names(person)}</Fact>
    );
  return (
    <div className={styles['job']}>
      <Select
        label={t(`jobs.${job}`)}
        value={person ?? nobody}
        options={[
          { value: nobody, label: t('jobs.nobody') },
          ...canDo(view.people, person).map((each) => ({ value: each.id, label: nameOf(each) })),
        ]}
        onChange={(next) => hand(next === nobody ? null : (next as PersonId))}
      />
      {person !== me.id && view.you.device === 'own' && (
        <Button
          variant="quiet"
          icon={Hand}
          about={t(`jobs.${job}`)}
          onPress={() => hand(me.id as PersonId)}
        >
          {t('jobs.mine')}
        </Button>
      )}
    </div>
  );
};

/** Who types for everybody: with the job goes the right to write for others, where somebody gave it. */
const ScribeJob = ({ person }: { person: PersonId | null }) => {
  const writing = useWritingFor(person);
  return (
    <>
      <Job job="scribe" person={person} mayHand={writing.mayHand} onHand={writing.handTo} />
      <WritesFor person={person} writing={writing} />
    </>
  );
};

/** Who leads, who types for everybody and who watches the clock: one tap hands a job over. */
export const Jobs = () => {
  const { t } = useTranslation('meeting');
  const { plan, view } = useReview();
  const jobs = useDocValue(plan, jobsOf, onPlanValues);
  const lead = view.people.find(({ isLead }) => isLead);
  return (
    <Card title={t('jobs.title')}>
      <Stack>
        <Small>{t('jobs.lead', { name: lead === undefined ? '…' : nameOf(lead) })}</Small>
        <ScribeJob person={jobs.scribe} />
        <Small>{t('jobs.scribeHelp')}</Small>
        <Job job="timekeeper" person={jobs.timekeeper} />
        <Small>{t('jobs.timekeeperHelp')}</Small>
      </Stack>
    </Card>
  );
};
