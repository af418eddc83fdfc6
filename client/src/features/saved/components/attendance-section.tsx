import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';

import { Small } from '#components/text.tsx';
import { formatClock } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { peopleOf, type PaperPerson } from '../model/people.ts';
import { PaperSection } from './paper-section.tsx';
import { Person } from './person.tsx';

import styles from './attendance-section.module.css';

type Attendance = MeetingRecord['attendance'][number];

const useHow = (): ((entry: Attendance | undefined) => string) => {
  const { t } = useTranslation('saved');
  return (entry) => {
    if (entry === undefined) return t('people.notNoted');
    const how = t(`people.how.${entry.how}`);
    const from = entry.from === null ? null : formatClock(entry.from);
    const to = entry.to === null ? null : formatClock(entry.to);
    if (from !== null && to !== null) return t('people.fromTo', { how, from, to });
    if (from !== null) return t('people.fromOnly', { how, from });
    return to === null ? how : t('people.toOnly', { how, to });
  };
};

/** *Magda Nowak (Mum)*: in full, and as the pupil knows them. */
export const useFullName = (): ((person: PaperPerson) => string) => {
  const { t } = useTranslation('saved');
  return ({ name, shownAs }) => (shownAs === null ? name : t('people.shownAs', { name, shownAs }));
};

/** Who took part and how, as the lead noted it. */
export const AttendanceSection = () => {
  const { t } = useTranslation(['saved', 'common']);
  const { record } = usePaper();
  const howOf = useHow();
  const fullName = useFullName();
  return (
    <PaperSection title={t('people.title')}>
      <ul className={styles['list']}>
        {peopleOf(record).map((person) => (
          <li key={person.id} className={styles['person']}>
            <Person person={person} title={fullName(person)}>
              <Small>
                {[
                  t(`common:roles.${person.role}`),
                  person.isResponsible && t('people.responsible'),
                  person.isLead && t('people.leads'),
                  record.plan.scribe === person.id && t('people.scribe'),
                  record.plan.timekeeper === person.id && t('people.timekeeper'),
                  howOf(record.attendance.find(({ personId }) => personId === person.id)),
                ]
                  .filter((part) => part !== false)
                  .join(', ')}
              </Small>
            </Person>
          </li>
        ))}
      </ul>
    </PaperSection>
  );
};
