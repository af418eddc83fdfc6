import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { formatTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ChangeList } from '#session/change-list.tsx';

import { hasReadMissed, keepReadMissed } from '../model/missed-read.ts';

/** For who came late: what was written since the meeting began, behind a button, until they have read it. */
export const Missed = ({ meetingId, person }: { meetingId: string; person: string }) => {
  const { t } = useTranslation('changes');
  const { meetings } = useApi();
  const [read, setRead] = useState(() => hasReadMissed(meetingId, person));
  // As it was when they came: what is written from now on they see themselves.
  const { data } = useQuery({
    queryKey: ['missed', meetingId, person],
    queryFn: () => meetings.missed(meetingId),
    enabled: !read,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (read || data === undefined || data.comparison.changes === 0) return null;
  const close = () => {
    keepReadMissed(meetingId, person);
    setRead(true);
  };
  return (
    <Banner
      title={t('missed.title')}
      actions={<Button onPress={close}>{t('missed.close')}</Button>}
    >
      <p>{t('missed.began', { time: formatTime(data.since) })}</p>
      <Disclosure label={t('missed.show')} mounted="while-open">
        <ChangeList comparison={data.comparison} record={data.record} />
      </Disclosure>
    </Banner>
  );
};
