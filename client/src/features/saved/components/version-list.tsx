import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';

import { Button } from '#components/button.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import type { Choice } from '../model/use-saved.ts';

import styles from './version-list.module.css';

interface VersionListProps {
  versions: readonly TimelineEntry[];
  choice: Choice;
  onRead: (version: TimelineEntry) => void;
  onCompare: (version: TimelineEntry) => void;
}

const isSame = (a: TimelineEntry, b: TimelineEntry | null): boolean =>
  a.meetingId === b?.meetingId && a.n === b.n;

const Buttons = ({ version, choice, onRead, onCompare }: VersionProps) => {
  const { t } = useTranslation('saved');
  const day = formatDay(dayOf(version.at), 'date');
  const about = t('versions.about', { title: reviewTitle(version.title), day });
  return (
    <div className={styles['buttons']}>
      {version.at < choice.shown.at && (
        <Button variant="quiet" about={about} onPress={() => onCompare(version)}>
          {t('versions.compare')}
        </Button>
      )}
      <Button variant="outline" about={about} onPress={() => onRead(version)}>
        {t('versions.read')}
      </Button>
    </div>
  );
};

type VersionProps = Omit<VersionListProps, 'versions'> & { version: TimelineEntry };

const Version = (props: VersionProps) => {
  const { t } = useTranslation('saved');
  const { version, choice } = props;
  const isShown = isSame(version, choice.shown);
  const isThen = isSame(version, choice.earlier);
  const day = formatDay(dayOf(version.at), 'short');
  const year = version.at.slice(0, 4);
  return (
    <li className={styles['version']} data-state={isShown ? 'shown' : isThen ? 'then' : 'other'}>
      <p className={styles['title']}>{reviewTitle(version.title)}</p>
      <p className={styles['small']}>
        {version.peopleCount === 0
          ? `${day} ${year}`
          : t('versions.people', { day: `${day} ${year}`, count: version.peopleCount })}
      </p>
      {isShown && (
        <p className={styles['mark']} aria-current="true">
          {t('versions.reading')}
        </p>
      )}
      {isThen && <p className={styles['mark']}>{t('versions.comparing')}</p>}
      {!isShown && !isThen && <Buttons {...props} />}
    </li>
  );
};

/** Every saved version this person may read, newest first: read one, or compare the one being read with an earlier. */
export const VersionList = ({ versions, ...props }: VersionListProps) => {
  const { t } = useTranslation('saved');
  return (
    <>
      <ol className={styles['list']} aria-label={t('versions.label')}>
        {versions.map((version) => (
          <Version key={`${version.meetingId}.${version.n}`} version={version} {...props} />
        ))}
      </ol>
      {versions.length === 1 && <p className={styles['small']}>{t('versions.only')}</p>}
    </>
  );
};
