import type { LineWords } from '@fourchairs/shared/protocol/http/school-list.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { draftOf } from './line-draft.ts';
import { LineForm } from './line-form.tsx';
import { listKeys, useLinesApi } from './lines-api.ts';

/** Keeps a line of a plan for the school's list, with words that fit every pupil. The plan stays as it is. */
export const KeepLine = ({
  meetingId,
  line,
  onDone,
}: {
  meetingId: string;
  line: LineWords;
  onDone: () => void;
}) => {
  const { t } = useTranslation('lines');
  const api = useLinesApi();
  const cache = useQueryClient();
  const showToast = useToast();
  const { data } = useQuery({
    queryKey: listKeys.atMeeting(meetingId),
    queryFn: () => api.atMeeting(meetingId),
  });
  const keep = useMutation({
    mutationFn: (words: LineWords) => api.keep(meetingId, words),
    onSuccess: async ({ state }) => {
      showToast({ text: t(state === 'in' ? 'keptIn' : 'keptAsked') });
      onDone();
      await cache.invalidateQueries({ queryKey: listKeys.atMeeting(meetingId) });
    },
  });
  if (data === undefined) return null;
  const known = line.areas.filter((key) => data.areas.some(({ area }) => area === key));
  return (
    <Stack>
      <p>{t('keepLead')}</p>
      <Small>{t('keepAsk')}</Small>
      <LineForm
        start={draftOf({ ...line, areas: known })}
        levels={data.levels}
        areas={data.areas}
        saving={keep}
        onSave={(words) => keep.mutate(words)}
        onCancel={onDone}
        words={{ save: t('keep'), saving: t('keeping') }}
      />
    </Stack>
  );
};
