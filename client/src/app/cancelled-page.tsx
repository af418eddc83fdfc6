import { isStaffRole } from '@fourchairs/shared/access/role.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Row } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { themeOf } from '#lib/theme-of.ts';
import { CalendarButton } from '#session/calendar-button.tsx';
import { LanguageChoice } from '#session/language-choice.tsx';
import { ListenToPage } from '#session/listen-to-page.tsx';
import { lookOfView } from '#session/look-of-view.ts';
import { WhyChanged } from '#session/why-changed.tsx';

import { ChildsBarOf } from './childs-bar.tsx';

const Corner = () => (
  <Row gap="small">
    <ListenToPage />
    <LanguageChoice />
  </Row>
);

const Childs = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('course');
  const look = lookOfView(view);
  const older = look === 'words';
  const { dateChange, plannedAt } = view;
  const { why = '', byName: name = '' } = dateChange ?? {};
  return (
    <div data-theme={themeOf(look)}>
      <ChildsBarOf view={view} />
      <PlainPage title={t(older ? 'cancelled.older' : 'cancelled.child')} corner={<Corner />}>
        <p>{t('cancelled.was', { when: formatPlanned(plannedAt) })}</p>
        {why === '' ? <p>{t('child.askWhy', { name })}</p> : <WhyChanged why={why} />}
        <p>{t(older ? 'cancelled.olderBody' : 'cancelled.childBody')}</p>
      </PlainPage>
    </div>
  );
};

/** In place of a meeting that is cancelled: which it was, why, that nothing is lost, and what comes next. */
export const CancelledPage = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('course');
  const { id, dateChange, you, plannedAt, documents } = view;
  if (you.role === 'child') return <Childs view={view} />;
  const hasPage = documents.some(({ name }) => name === `prep.${you.personId}`);
  return (
    <PlainPage
      title={t('cancelled.title')}
      corner={<Corner />}
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
      <WhyChanged why={dateChange?.why ?? ''} />
      {hasPage && <p>{t('cancelled.kept')}</p>}
      <p>{t('cancelled.again')}</p>
      {!isStaffRole(you.role) && <p>{t('cancelled.ask')}</p>}
    </PlainPage>
  );
};
