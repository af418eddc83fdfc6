import type { MeetingView, RecordHold } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { useMeetingView } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { useSayMarks } from '#session/use-say-marks.ts';

const useHoldWords = () => {
  const { t } = useTranslation('saved');
  const sayMarks = useSayMarks();
  return (view: MeetingView, hold: RecordHold) => {
    const name = view.people.find(({ id }) => id === hold.by)?.name ?? '';
    const day = formatDay(dayOf(hold.until), 'year');
    return {
      why: t('checking.why', { name, why: sayMarks(hold.why) }),
      until: t('checking.until', { day }),
      untilAll: t('checking.untilAll', { day }),
    };
  };
};

/** For the family and visitors, instead of the record: why they have to wait, and until when at the latest. */
export const HeldPage = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('saved');
  const { data: view } = useMeetingView(meetingId);
  const words = useHoldWords();
  const hold = view?.hold ?? null;
  return (
    <PlainPage title={t('checking.title')}>
      <p>{t('checking.body')}</p>
      {view !== undefined && hold !== null && (
        <>
          <p>{words(view, hold).why}</p>
          <p>{words(view, hold).until}</p>
        </>
      )}
    </PlainPage>
  );
};

/** For staff, above the record: that nobody else reads it yet, and the way to give it out. */
export const HeldBanner = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('saved');
  const { after } = useApi();
  const cache = useQueryClient();
  const words = useHoldWords();
  const release = useMutation({
    mutationFn: () => after.release(view.id),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meeting(view.id) }),
  });
  if (view.hold === null) return null;
  const { why, untilAll } = words(view, view.hold);
  return (
    <div data-print="hide">
      <Banner
        tone="warn"
        title={t('checking.staff')}
        {...(may(view, { action: 'record.release' }) && {
          actions: (
            <Button pending={release.isPending} onPress={() => release.mutate()}>
              {t('checking.release')}
            </Button>
          ),
        })}
      >
        <p>{why}</p>
        <p>{untilAll}</p>
        {release.isError && <p role="alert">{t('checking.failed')}</p>}
      </Banner>
    </div>
  );
};
