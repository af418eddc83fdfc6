import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { formatTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ChangeList } from '#session/change-list.tsx';

/** For who came late: what was written since the meeting began, behind a button, until they have read it. */
export const Missed = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('changes');
  const { meetings } = useApi();
  const [read, setRead] = useState(false);
  // As it was when they came: what is written from now on they see themselves.
  const { data } = useQuery({
    queryKey: ['missed', meetingId],
    queryFn: () => meetings.missed(meetingId),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (read || data === undefined || data.comparison.changes === 0) return null;
  return (
    <Banner
      title={t('missed.title')}
      actions={<Button onPress={() => setRead(true)}>{t('missed.close')}</Button>}
    >
      <p>{t('missed.began', { time: formatTime(data.since) })}</p>
      <Disclosure label={t('missed.show')} mounted="while-open">
        <ChangeList comparison={data.comparison} record={data.record} />
      </Disclosure>
    </Banner>
  );
};
