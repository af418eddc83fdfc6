import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { may } from '../may.ts';
import { AddReport } from './add-report.tsx';
import { ReportRow } from './report-row.tsx';

import styles from './report-row.module.css';

const idOf = ({ id }: MeetingPerson): PersonId => must(parseId<PersonId>(id), 'id of a person');

const List = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('professionals');
  if (view.reports.length === 0) return <Small>{t('reports.none')}</Small>;
  return (
    <ul className={styles['reports']}>
      {view.reports.map((report) => (
        <ReportRow key={report.id} view={view} report={report} />
      ))}
    </ul>
  );
};

export interface ReportsCardProps {
  view: MeetingView;
  /** Whose page this is, where it is somebody's own. */
  owner?: MeetingPerson;
  level: 2 | 3;
}

/** Reports of professionals: those that this person may open, and a way to add one for whoever may. */
export const ReportsCard = ({ view, owner, level }: ReportsCardProps) => {
  const { t } = useTranslation('professionals');
  const isOwn =
    owner?.role === 'professional' &&
    may(view, { action: 'report.add', writer: idOf(owner), came: 'own' });
  const writers = view.people.filter(
    (person) =>
      person.role === 'professional' &&
      may(view, { action: 'report.add', writer: idOf(person), came: 'post' }),
  );
  if (!isOwn && writers.length === 0) {
    return (
      <Card title={t('reports.title')} level={level}>
        <Stack gap="small">
          <Small>{t('reports.leadRead')}</Small>
          <List view={view} />
        </Stack>
      </Card>
    );
  }
  const add = <AddReport view={view} owner={isOwn ? owner.id : null} writers={writers} />;
  return (
    <Card title={t(isOwn ? 'reports.mine' : 'reports.title')} level={level}>
      <Stack gap="small">
        <Small>{t(isOwn ? 'reports.leadMine' : 'reports.leadStaff')}</Small>
        {(view.reports.length > 0 || !isOwn) && <List view={view} />}
        {isOwn ? add : <Disclosure label={t('reports.addStaff')}>{add}</Disclosure>}
      </Stack>
    </Card>
  );
};
