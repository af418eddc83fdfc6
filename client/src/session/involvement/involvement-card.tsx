import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { OneProfessional } from './one-professional.tsx';
import { useInvolvement } from './use-involvement.ts';

import styles from '../reports/report-row.module.css';

/** Professionals who are asked to help, and the family's agreement to each. */
export const InvolvementCard = ({ view, level }: { view: MeetingView; level: 2 | 3 }) => {
  const { t } = useTranslation('professionals');
  const { own, notedFor } = useInvolvement(view);
  const professionals = view.people.filter(({ role }) => role === 'professional');
  if (professionals.length === 0) return null;
  const staffLead = notedFor.length > 0 ? 'involvement.leadStaff' : 'involvement.leadRead';
  return (
    <Card title={t('involvement.title', { name: view.pupil.preferredName })} level={level}>
      <Stack gap="small">
        <Small>{t(own === undefined ? staffLead : 'involvement.leadOwn')}</Small>
        <ul className={styles['reports']}>
          {professionals.map((professional) => (
            <OneProfessional key={professional.id} view={view} professional={professional} />
          ))}
        </ul>
      </Stack>
    </Card>
  );
};
