import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Chair } from '#components/chair.tsx';
import { Pill } from '#components/pill.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { initialsOf } from '#lib/initials.ts';
import { may } from '#session/may.ts';

import { clocksOf, inTableOrder, nameOf } from '../model/people.ts';
import { useNames, useReview } from '../model/review-context.ts';
import { AttendanceForm, useAttendanceText } from './attendance-form.tsx';

import styles from './attendance-list.module.css';

const Person = ({ person, onFailed }: { person: MeetingPerson; onFailed: () => void }) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view } = useReview();
  const names = useNames();
  const attendanceText = useAttendanceText();
  const mayNote = may(view, { action: 'meeting.attendance' });
  const about = [
    t(`common:roles.${person.role}`),
    ...(person.with === null ? [] : [t('welcome.with', { name: names(person.with) })]),
    ...(person.slot === undefined ? [] : [t('people.part', clocksOf(person.slot))]),
  ].join(', ');
  return (
    <li className={styles['person']}>
      <Chair
        name={nameOf(person)}
        initials={initialsOf(person.name)}
        who={person.role}
        show="initials"
        size={view.you.device === 'room' ? 'large' : 'medium'}
      />
      <div className={styles['words']}>
        <p className={styles['name']}>
          {person.name}
          {person.isLead && <Pill tone="neutral">{t('welcome.lead')}</Pill>}
        </p>
        <Small>{mayNote ? about : `${about} · ${attendanceText(person.id)}`}</Small>
      </div>
      {mayNote && (
        <div className={styles['how']}>
          <AttendanceForm person={person} onFailed={onFailed} />
        </div>
      )}
    </li>
  );
};

/** Who takes part and how, as the lead notes it. It is never guessed from who is connected. */
export const AttendanceList = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const [failed, setFailed] = useState(false);
  return (
    <Card title={t('welcome.whoIsHere')}>
      <Small>
        {t(
          may(view, { action: 'meeting.attendance' })
            ? 'welcome.whoIsHereLead'
            : 'welcome.whoIsHereRead',
        )}
      </Small>
      <ul className={styles['list']}>
        {inTableOrder(view.people).map((person) => (
          <Person key={person.id} person={person} onFailed={() => setFailed(true)} />
        ))}
      </ul>
      {failed && (
        <Banner tone="error" live="alert">
          {t('welcome.notSaved')}
        </Banner>
      )}
    </Card>
  );
};
