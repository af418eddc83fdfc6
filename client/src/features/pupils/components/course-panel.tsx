import { agreesForSelf } from '@fourchairs/shared/domain/school-year.ts';
import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';

import { useToday } from '../model/use-today.ts';
import { AttemptForm } from './attempt-form.tsx';
import { CancelForm } from './cancel-form.tsx';
import { LeadForm } from './lead-form.tsx';
import { MoveForm } from './move-form.tsx';

import styles from './course-panel.module.css';

/** When a meeting does not go as it was planned. A cancelled one can be given a new day, and no more. */
export const CoursePanel = ({
  meeting,
  detail,
}: {
  meeting: PupilMeeting;
  detail: PupilDetail;
}) => {
  const today = useToday();
  const { pupil, dateOfBirth } = detail;
  const child = agreesForSelf(dateOfBirth, today) ? null : pupil.preferredName;
  return (
    <div className={styles['panel']}>
      <MoveForm meeting={meeting} child={child} />
      <AttemptForm meetingId={meeting.id} />
      {meeting.state !== 'cancelled' && (
        <>
          <LeadForm meeting={meeting} detail={detail} />
          <CancelForm meetingId={meeting.id} child={child} />
        </>
      )}
    </div>
  );
};
