import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { ArrowLeft } from 'lucide-react';

import { Disclosure } from '#components/disclosure.tsx';
import { PhoneOnly, Stack, WideOnly } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSession } from '#session/session.tsx';

import type { Choice } from '../model/use-saved.ts';
import { VersionList } from './version-list.tsx';

import styles from './versions-nav.module.css';

/** The saved versions at the side; on a phone behind a button, so that the record comes first. */
export const VersionsNav = ({
  versions,
  ...list
}: {
  versions: readonly TimelineEntry[];
  choice: Choice;
  onRead: (version: TimelineEntry) => void;
  onCompare: (version: TimelineEntry) => void;
}) => {
  const { t } = useTranslation('saved');
  const { staff } = useSession();
  const shown = <VersionList versions={versions} {...list} />;
  return (
    <Stack>
      {staff !== null && (
        <div>
          <PageLink to="/pupils" variant="quiet" icon={ArrowLeft}>
            {t('allPupils')}
          </PageLink>
        </div>
      )}
      <WideOnly>
        <p className={styles['title']}>{t('versions.label')}</p>
        {shown}
      </WideOnly>
      <PhoneOnly>
        <Disclosure
          key={JSON.stringify(list.choice)}
          label={t('versions.count', { count: versions.length })}
        >
          {shown}
        </Disclosure>
      </PhoneOnly>
    </Stack>
  );
};
