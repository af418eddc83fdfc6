import type { Role } from '@fourchairs/shared/access/role.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useTranslation } from 'react-i18next';

import { Small } from '#components/text.tsx';

import { PointList } from '../components/point-list.tsx';
import { TopicEntries } from '../components/topic-entries.tsx';
import { nameOf, speakers } from '../model/people.ts';
import { usePupilName, useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';

import styles from './working-stage.module.css';

const always: readonly ViewTopic[] = ['going-well', 'not-going-well', 'ideas'];
/** Other headings a person's preparation has; shown when there is something under them. */
const more: readonly ViewTopic[] = ['questions', 'assessment', 'hopes', 'my-words'];

const topicsFor = (role: Role): readonly ViewTopic[] =>
  role === 'professional' || role === 'teacher' ? ['assessment', ...always] : always;

const PersonViews = ({
  person,
  entries,
}: {
  person: MeetingPerson;
  entries: readonly EntryView[];
}) => {
  const { t } = useTranslation('meeting');
  const { me, canEditLanes } = useReview();
  const name = nameOf(person);
  const views = entries.filter((entry) => entry.kind === 'view');
  const main = topicsFor(person.role);
  const extra = more.filter(
    (topic) => !main.includes(topic) && views.some((entry) => entry.topic === topic),
  );
  return (
    <section className={styles['person']} data-role={person.role} aria-label={name}>
      <h3 className={styles['name']}>{person.id === me.id ? t('working.mine', { name }) : name}</h3>
      {views.length === 0 && !canEditLanes.has(person.id) && (
        <Small>{t('working.nothingFrom', { name })}</Small>
      )}
      {[...main, ...extra].map((topic) => (
        <TopicEntries key={topic} owner={person} topic={topic} entries={views} />
      ))}
    </section>
  );
};

/** What is going well: shared strengths, and each person's own card. Mine comes first, where I can write. */
export const WorkingStage = () => {
  const { t } = useTranslation('meeting');
  const { view, me, lanes } = useReview();
  const name = usePupilName();
  const all = useLaneEntries(lanes);
  const adults = speakers(view).filter(({ role }) => role !== 'child');
  const mineFirst = [...adults].sort((a, b) => Number(b.id === me.id) - Number(a.id === me.id));
  return (
    <>
      <PointList
        list="strengths"
        title={t('working.strengths', { name })}
        empty={t('working.strengthsEmpty')}
        addWord={t('working.addStrength')}
        nameOf={(number) => t('working.strength', { number })}
      />
      <div className={styles['views']}>
        <h3>{t('working.views')}</h3>
        <Small>{t('working.viewsLead')}</Small>
        <div className={styles['people']}>
          {mineFirst.map((person) => (
            <PersonViews key={person.id} person={person} entries={all.get(person.id) ?? []} />
          ))}
        </div>
      </div>
    </>
  );
};
