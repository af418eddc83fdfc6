import type { PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { Banner } from '#components/banner.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { CalendarButton } from '#session/calendar-button.tsx';

interface MeetingDayProps {
  when: NonNullable<PreviewResponse['when']>;
  /** Of the link, for one's own calendar; a child has none. */
  token: string | null;
}

/** When the meeting is and that it has moved, before anybody goes in. */
export const MeetingDay = ({ when, token }: MeetingDayProps) => {
  const { t } = useTranslation('course');
  const to = formatPlanned(when.plannedAt);
  const from = when.movedFrom === null ? to : formatPlanned(when.movedFrom);
  return (
    <>
      {from === to ? (
        <p>{t('when', { when: to })}</p>
      ) : (
        <Banner tone="warn" title={t('moved')}>
          {t('movedFrom', { from, to })}
        </Banner>
      )}
      {token !== null && (
        <div>
          <CalendarButton of={{ token }} />
        </div>
      )}
    </>
  );
};
