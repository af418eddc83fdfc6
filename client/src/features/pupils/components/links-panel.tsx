import { isOpenState } from '@fourchairs/shared/domain/codes.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import { Loading } from '#components/loading.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useLinks } from '../model/use-links.ts';
import { AddPeople } from './add-people.tsx';
import { LookField } from './look-field.tsx';
import { MeetingLinkRow } from './meeting-link-row.tsx';
import { LoadTrouble } from './trouble.tsx';

import styles from './links-panel.module.css';

/** Everybody of one meeting: whether their link works, whether it was opened, a new one, the end of it; and more people. */
export const LinksPanel = ({
  meeting,
  detail,
}: {
  meeting: PupilDetail['meetings'][number];
  detail: PupilDetail;
}) => {
  const { t } = useTranslation('pupils');
  const { id, state } = meeting;
  const { data, error, refetch } = useLinks(id);
  if (data === undefined) {
    if (error !== null) return <LoadTrouble error={error} onRetry={() => void refetch()} />;
    return <Loading text={t('links.loading')} lines={4} />;
  }
  return (
    <div className={styles['panel']}>
      <Small>{t('links.help')}</Small>
      <ul className={styles['list']} aria-label={t('links.title')}>
        {data.map((link) => (
          <MeetingLinkRow
            key={link.personId}
            meetingId={id}
            link={link}
            isOpen={isOpenState(state)}
            pupil={detail.pupil.preferredName}
            isFirst={meeting.isFirst}
          />
        ))}
      </ul>
      {isOpenState(state) && <LookField detail={detail} />}
      {isOpenState(state) && <AddPeople meetingId={id} detail={detail} there={data} />}
    </div>
  );
};
