import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSession } from '#session/session.tsx';

import { startDraft } from '../model/meeting-draft.ts';
import { useToday } from '../model/use-today.ts';
import { MeetingForm } from './meeting-form.tsx';

/** Who was invited to the newest meeting: most of them come again. Nobody, where this cannot be known. */
const useLastTime = ({ meetings }: PupilDetail): readonly string[] | null => {
  const { links } = useApi();
  const newest = meetings[0]?.id ?? null;
  const { data, isError } = useQuery({
    queryKey: queryKeys.links(newest ?? ''),
    queryFn: () => links.list(newest ?? ''),
    enabled: newest !== null,
    retry: false,
  });
  if (newest === null || isError) return [];
  return data?.map(({ personId }) => personId) ?? null;
};

/** A card with the form for a new meeting. Focus goes to its title when it opens. */
export const MakeMeeting = ({
  detail,
  onMade,
  onCancel,
}: {
  detail: PupilDetail;
  onMade: (meeting: PupilMeeting) => void;
  onCancel: () => void;
}) => {
  const { t } = useTranslation('pupils');
  const { staff } = useSession();
  const today = useToday();
  const lastTime = useLastTime(detail);
  const title = useRef<HTMLHeadingElement>(null);
  const me = staff?.person.id ?? null;
  useEffect(() => title.current?.focus(), []);
  return (
    <Card as="div">
      <Stack>
        <h2 ref={title} tabIndex={-1}>
          {t('make.title', { name: detail.pupil.preferredName })}
        </h2>
        <p>{t('make.help')}</p>
        {lastTime === null ? (
          <Loading text={t('pupil.loading')} lines={6} />
        ) : (
          <MeetingForm
            detail={detail}
            start={startDraft(detail, { lastTime, me, today })}
            onMade={onMade}
            onCancel={onCancel}
          />
        )}
      </Stack>
    </Card>
  );
};
