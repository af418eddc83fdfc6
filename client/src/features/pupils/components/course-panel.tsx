import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';

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
}) => (
  <div className={styles['panel']}>
    <MoveForm meeting={meeting} />
    <AttemptForm meetingId={meeting.id} />
    {meeting.state !== 'cancelled' && (
      <>
        <LeadForm meeting={meeting} detail={detail} />
        <CancelForm meetingId={meeting.id} />
      </>
    )}
  </div>
);
