import type { StaffLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { Link2, Link2Off } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Pill } from '#components/pill.tsx';
import { dayOf, formatDay, formatDayAndTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { formatDate } from '../model/format-date.ts';
import type { LinkActions } from '../model/use-link-actions.ts';
import { IssuedDialog } from './issued-dialog.tsx';
import { StopLinkDialog } from './stop-link-dialog.tsx';

import styles from './link-row.module.css';

/** Where a person's links stand, as a sentence or two. */
const useLinkState = ({ open, madeAt, usedAt, expiresAt }: StaffLink): string => {
  const { t } = useTranslation('pupils');
  if (open === 0) return t('links.none');
  const parts = [
    open > 1 && t('links.more', { count: open }),
    usedAt !== null
      ? t('links.used', { when: formatDayAndTime(usedAt) })
      : madeAt !== null && t('links.made', { day: formatDay(dayOf(madeAt)) }),
    expiresAt !== null && t('links.until', { day: formatDate(dayOf(expiresAt)) }),
  ];
  return parts.filter((part) => part !== false).join('. ');
};

const Troubles = ({ issue, revoke }: LinkActions) => {
  const { t } = useTranslation('pupils');
  const failed = issue.error ?? revoke.error;
  if (failed === null) return null;
  const words = t(issue.error === null ? 'links.stopFailed' : 'links.getFailed');
  return (
    <Banner tone="error" live="alert">
      {failed.message === '' ? words : failed.message}
    </Banner>
  );
};

const Who = ({ link, stopped }: { link: StaffLink; stopped: boolean }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const state = useLinkState(link);
  return (
    <div className={styles['who']}>
      <p className={styles['name']}>{link.name}</p>
      <Pill who={link.role}>{t(`common:roles.${link.role}`)}</Pill>
      <p className={styles['state']} aria-live="polite">
        {stopped ? t('links.stopped') : state}
      </p>
    </div>
  );
};

const Tools = ({
  link,
  issue,
  onStop,
  children,
}: Pick<LinkActions, 'issue'> & { link: StaffLink; onStop: () => void; children: ReactNode }) => {
  const { t } = useTranslation('pupils');
  const works = link.open > 0;
  const about = t('links.about', { name: link.name });
  return (
    <div className={styles['tools']}>
      {children}
      {works && (
        <Button variant="quiet" icon={Link2Off} about={about} hasPopup="dialog" onPress={onStop}>
          {t('links.stop')}
        </Button>
      )}
      <Button icon={Link2} about={about} pending={issue.isPending} onPress={() => issue.mutate()}>
        {issue.isPending ? t('links.getting') : t(works ? 'links.getNew' : 'links.get')}
      </Button>
    </div>
  );
};

/** One person's link, to a meeting or to the school's pages: who, its state in words, and what can be done. */
export const LinkRow = ({
  link,
  actions,
  stopBody,
  tools,
  troubles,
}: {
  link: StaffLink;
  actions: LinkActions;
  /** What stopping it closes, before anybody does. */
  stopBody: string;
  tools?: ReactNode;
  troubles?: ReactNode;
}) => {
  const { issue, revoke } = actions;
  const [stopping, setStopping] = useState(false);
  return (
    <li className={styles['row']}>
      <Who link={link} stopped={revoke.isSuccess && link.open === 0} />
      <Tools link={link} issue={issue} onStop={() => setStopping(true)}>
        {tools}
      </Tools>
      <Troubles {...actions} />
      {troubles}
      {issue.data !== undefined && (
        <IssuedDialog issued={issue.data} name={link.name} onClose={() => issue.reset()} />
      )}
      <StopLinkDialog
        open={stopping}
        name={link.name}
        body={stopBody}
        pending={revoke.isPending}
        onCancel={() => setStopping(false)}
        onConfirm={() => revoke.mutate(undefined, { onSettled: () => setStopping(false) })}
      />
    </li>
  );
};
