import { measurementNoteChars } from '@fourchairs/shared/domain/word-limits.ts';
import type { SeenRequest } from '@fourchairs/shared/protocol/http/after.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { parseNumber } from '#lib/parse-number.ts';
import { today } from '#lib/today.ts';
import { fits } from '#session/use-length.ts';
import { useSayMarks } from '#session/use-say-marks.ts';

/** What was measured or seen since the record was saved. */
export const useSeen = (meetingId: string) => {
  const { after } = useApi();
  const select = useSayMarks();
  const queryFn = () => after.seen(meetingId);
  return useQuery({ queryKey: queryKeys.seen(meetingId), queryFn, select });
};

/** Takes back an entry of one's own. It is asked for once more before, since it is gone for good. */
export const useTakingBack = (meetingId: string) => {
  const { t } = useTranslation('saved');
  const { after } = useApi();
  const cache = useQueryClient();
  const showToast = useToast();
  return useMutation({
    mutationFn: (entry: string) => after.takeBackSeen(meetingId, entry),
    onSuccess: async () => {
      showToast({ text: t('seen.removed') });
      await cache.invalidateQueries({ queryKey: queryKeys.seen(meetingId) });
    },
    onError: ({ message }) => showToast({ text: message || t('seen.failed') }),
  });
};

type Draft = {
  readonly outcome: string;
  readonly day: string;
  readonly value: string;
  readonly note: string;
};

/** What keeps a draft from going out, as a key of the words; null: nothing does. */
const problemOf = (
  { day, value, note }: Draft,
  notBefore: string,
): 'need' | 'future' | 'early' | null => {
  if (day > today()) return 'future';
  if (day !== '' && day < notBefore) return 'early';
  const isNumber = value.trim() === '' || parseNumber(value) !== null;
  const isEmpty = value.trim() === '' && note.trim() === '';
  return !isNumber || isEmpty || day === '' ? 'need' : null;
};

/** One number or note on its way: what is typed, what is missing, and sending it. It stays until it is saved. */
export const useMeasuring = ({ id: meetingId, pupil }: MeetingView, first: string) => {
  const { t } = useTranslation('saved');
  const { after } = useApi();
  const cache = useQueryClient();
  const showToast = useToast();
  const [draft, setDraft] = useState<Draft>({ outcome: first, day: today(), value: '', note: '' });
  const [told, setTold] = useState(false);
  const send = useMutation({
    mutationFn: (seen: SeenRequest) => after.measure(meetingId, seen),
    onSuccess: async () => {
      setDraft({ ...draft, value: '', note: '' });
      showToast({ text: t('seen.done') });
      await cache.invalidateQueries({ queryKey: queryKeys.seen(meetingId) });
    },
  });
  const problem = problemOf(draft, pupil.notBefore);
  return {
    draft,
    set: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    problem: told ? problem : null,
    submit: (event: FormEvent) => {
      event.preventDefault();
      setTold(problem !== null);
      const { outcome, day, value, note } = draft;
      if (problem !== null || send.isPending || !fits(note, measurementNoteChars)) return;
      send.mutate({ outcome, day, value: parseNumber(value), note: note.trim() });
    },
    isSending: send.isPending,
    /** In the server's words where it has some. */
    failure: send.error === null ? null : send.error.message,
  };
};
