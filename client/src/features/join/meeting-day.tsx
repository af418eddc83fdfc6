import type { PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { Banner } from '#components/banner.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { CalendarButton } from '#session/calendar-button.tsx';

type When = NonNullable<PreviewResponse['when']>;

const DayToCome = ({ when: { plannedAt, movedFrom, saysWhy } }: { when: When }) => {
  const { t } = useTranslation('course');
  const to = formatPlanned(plannedAt);
  const from = movedFrom === null ? to : formatPlanned(movedFrom);
  if (from === to) return <p>{t('when', { when: to })}</p>;
  return (
    <Banner tone="warn" title={t('moved')}>
      <p>{t('movedFrom', { from, to })}</p>
      {saysWhy && <p>{t('whyInside')}</p>}
    </Banner>
  );
};

/** Which meeting it was, and what happens next. */
const DayCancelled = ({ when: { plannedAt } }: { when: When }) => {
  const { t } = useTranslation('course');
  return (
    <>
      <p>{t('cancelled.was', { when: formatPlanned(plannedAt) })}</p>
      <p>{t('cancelled.again')}</p>
    </>
  );
};

interface MeetingDayProps {
  when: When;
  cancelled: boolean;
  /** Of the link, for one's own calendar; a child has none. */
  token: string | null;
}

/** When the meeting is and that it has moved, or when it would have been, before anybody goes in. */
export const MeetingDay = ({ when, cancelled, token }: MeetingDayProps) => (
  <>
    {cancelled ? <DayCancelled when={when} /> : <DayToCome when={when} />}
    {token !== null && (
      <div>
        <CalendarButton of={{ token }} cancelled={cancelled} />
      </div>
    )}
  </>
);
