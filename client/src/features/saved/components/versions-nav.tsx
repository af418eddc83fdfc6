import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';

import { Disclosure } from '#components/disclosure.tsx';
import { PhoneOnly, Stack, WideOnly } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSession } from '#session/session.tsx';

import type { useChoice } from '../model/use-choice.ts';
import { VersionList } from './version-list.tsx';

import styles from './versions-nav.module.css';

/** The saved versions at the side; on a phone behind a button, so that the record comes first. */
export const VersionsNav = ({
  versions,
  chosen: { choice, read, compare },
  children,
}: {
  versions: readonly TimelineEntry[];
  chosen: ReturnType<typeof useChoice>;
  /** Under the list, where there is room beside the paper. */
  children: ReactNode;
}) => {
  const { t } = useTranslation('saved');
  const { staff } = useSession();
  const shown = (
    <VersionList versions={versions} choice={choice} onRead={read} onCompare={compare} />
  );
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
        {children}
      </WideOnly>
      <PhoneOnly>
        <Disclosure
          key={JSON.stringify(choice)}
          label={t('versions.count', { count: versions.length })}
        >
          {shown}
        </Disclosure>
      </PhoneOnly>
    </Stack>
  );
};
