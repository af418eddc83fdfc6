import type { Role } from '@fourchairs/shared/access/role.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Small } from '#components/text.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { PointList } from '../components/point-list.tsx';
import { TopicEntries } from '../components/topic-entries.tsx';
import { nameOf, speakers } from '../model/people.ts';
import { usePupilName, useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';

import styles from './working-stage.module.css';

const always: readonly ViewTopic[] = ['going-well', 'not-going-well', 'ideas'];
/** Other headings a person's preparation has; shown when there is something under them. */
const more: readonly ViewTopic[] = [
  'concern',
  'questions',
  'advice',
  'assessment',
  'attendance',
  'measurements',
  'at-home',
  'access-needs',
  'hopes',
  'my-words',
];

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
  const { view, me } = useReview();
  const views = entries.filter((entry) => entry.kind === 'view');
  const main = topicsFor(person.role);
  const extra = more.filter(
    (topic) => !main.includes(topic) && views.some((entry) => entry.topic === topic),
  );
  const isMyPage = person.id === me.id && view.you.device === 'own';
  const title = isMyPage ? t('working.mine') : nameOf(person);
  return (
    <section className={styles['person']} data-role={person.role} aria-label={title}>
      <h4 className={styles['name']}>{title}</h4>
      <div className={styles['topics']}>
        {[...main, ...extra].map((topic) => (
          <TopicEntries key={topic} owner={person} topic={topic} entries={views} />
        ))}
      </div>
    </section>
  );
};

/** Everybody's own card. The ones I can write on come first and wide; those with nothing on them are only named. */
const EachOfUs = () => {
  const { t } = useTranslation('meeting');
  const { view, me, lanes, canEditLanes } = useReview();
  const all = useLaneEntries(lanes);
  const adults = speakers(view).filter(({ role }) => role !== 'child');
  const entriesOf = (person: MeetingPerson) => all.get(person.id) ?? [];
  const wrote = (person: MeetingPerson) => entriesOf(person).some(({ kind }) => kind === 'view');
  const writable = adults.filter(({ id }) => canEditLanes.has(id));
  const others = adults.filter(({ id }) => !canEditLanes.has(id));
  const silent = others.filter((person) => !wrote(person)).map(nameOf);
  const mineFirst = [...writable].sort((a, b) => Number(b.id === me.id) - Number(a.id === me.id));
  return (
    <div className={styles['views']}>
      <h3>{t('working.views')}</h3>
      <Small>{t('working.viewsLead')}</Small>
      {mineFirst.map((person) => (
        <div key={person.id} className={styles['mine']}>
          <PersonViews person={person} entries={entriesOf(person)} />
        </div>
      ))}
      <div className={styles['people']}>
        {others.filter(wrote).map((person) => (
          <PersonViews key={person.id} person={person} entries={entriesOf(person)} />
        ))}
      </div>
      {silent.length > 0 && (
        <Small>
          {t('working.nothingFrom', { count: silent.length, names: formatList(silent) })}
        </Small>
      )}
    </div>
  );
};

/** What is going well: shared strengths, and each person's own card. */
export const WorkingStage = () => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  return (
    <>
      <PointList
        list="strengths"
        title={t('working.strengths', { name })}
        empty={t('working.strengthsEmpty')}
        addWord={t('working.addStrength')}
        nameOf={(number) => t('working.strength', { number })}
      />
      <EachOfUs />
    </>
  );
};
