import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { PageLink } from '#components/page-link.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { CalendarButton } from '#session/calendar-button.tsx';

const Childs = () => {
  const { t } = useTranslation('course');
  return (
    <div data-theme="child">
      <PlainPage title={t('cancelled.child')}>
        <p>{t('cancelled.childBody')}</p>
      </PlainPage>
    </div>
  );
};

/** In place of a meeting that is cancelled: why, and that nothing is lost. */
export const CancelledPage = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('course');
  const { id, dateChange, you, plannedAt, documents } = view;
  if (you.role === 'child') return <Childs />;
  const hasPage = documents.some(({ name }) => name === `prep.${you.personId}`);
  return (
    <PlainPage
      title={t('cancelled.title')}
      actions={
        <>
          {hasPage && (
            <PageLink to="/meeting/$meetingId/prepare" params={{ meetingId: id }} variant="outline">
              {t('cancelled.read')}
            </PageLink>
          )}
          <CalendarButton of={{ meetingId: id }} cancelled />
        </>
      }
    >
      <p>
        {t('cancelled.body', {
          when: formatPlanned(plannedAt),
          name: dateChange?.byName ?? '',
        })}
      </p>
      <p>{t('why', { why: dateChange?.why ?? '' })}</p>
      <p>{t('cancelled.kept')}</p>
    </PlainPage>
  );
};
