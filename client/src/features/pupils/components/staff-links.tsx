import type { StaffLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, ListChecks } from 'lucide-react';
import { useId, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { PageLink } from '#components/page-link.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSession } from '#session/session.tsx';

import { useStaffLinkActions } from '../model/use-link-actions.ts';
import { LeftSchool } from './left-school.tsx';
import { LinkRow } from './link-row.tsx';
import { SchoolSettingsPart } from './school-settings-part.tsx';
import { LoadTrouble } from './trouble.tsx';

import styles from './links-panel.module.css';

const StaffLinkRow = ({ link, isMe }: { link: StaffLink; isMe: boolean }) => {
  const { t } = useTranslation('pupils');
  const actions = useStaffLinkActions(link.personId);
  const { name } = link;
  return (
    <LinkRow
      link={link}
      actions={actions}
      tools={!isMe && <LeftSchool personId={link.personId} name={name} />}
      stopBody={t(isMe ? 'staffLinks.stopOwn' : 'staffLinks.stopBody', { name })}
    />
  );
};

const List = ({ me }: { me: string }) => {
  const { t } = useTranslation('pupils');
  const { staffLinks } = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.staffLinks,
    queryFn: () => staffLinks.list(),
    staleTime: 0,
  });
  if (data === undefined) {
    if (error !== null) return <LoadTrouble error={error} onRetry={() => void refetch()} />;
    return <Loading text={t('links.loading')} lines={4} />;
  }
  return (
    <div className={styles['panel']}>
      <Small>{t('staffLinks.help')}</Small>
      <ul className={styles['list']} aria-label={t('staffLinks.title')}>
        {data.map((link) => (
          <StaffLinkRow key={link.personId} link={link} isMe={link.personId === me} />
        ))}
      </ul>
    </div>
  );
};

/** For the SENCO: which colleagues can come in, a new link for a new phone, and the end of a lost one. */
export const StaffLinks = () => {
  const { t } = useTranslation('pupils');
  const { staff } = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (staff?.person.role !== 'senco') return null;
  return (
    <Stack gap="small">
      <div>
        <PageLink to="/school-list" variant="quiet" icon={ListChecks}>
          {t('staffLinks.schoolList')}
        </PageLink>
      </div>
      <SchoolSettingsPart />
      <div>
        <Button
          variant="quiet"
          icon={open ? ChevronUp : ChevronDown}
          expanded={open}
          controls={id}
          onPress={() => setOpen(!open)}
        >
          {t(open ? 'staffLinks.hide' : 'staffLinks.title')}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && <List me={staff.person.id} />}
      </div>
    </Stack>
  );
};
