import { Loading } from '#components/loading.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useLinks } from '../model/use-links.ts';
import { LinkRow } from './link-row.tsx';
import { LoadTrouble } from './trouble.tsx';

import styles from './links-panel.module.css';

/** Everybody's link to one meeting: whether it works, whether it was opened, a new one, or the end of it. */
export const LinksPanel = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('pupils');
  const { data, error, refetch } = useLinks(meetingId);
  if (data === undefined) {
    if (error !== null) return <LoadTrouble error={error} onRetry={() => void refetch()} />;
    return <Loading text={t('links.loading')} lines={4} />;
  }
  return (
    <div className={styles['panel']}>
      <Small>{t('links.help')}</Small>
      <ul className={styles['list']} aria-label={t('links.title')}>
        {data.map((link) => (
          <LinkRow key={link.personId} meetingId={meetingId} link={link} />
        ))}
      </ul>
    </div>
  );
};
