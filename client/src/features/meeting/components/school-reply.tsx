import { answerLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Button } from '#components/button.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Stack } from '#components/layout.tsx';
import { TextField } from '#components/text-field.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { useLength } from '#session/use-length.ts';

import { useNames, useReview } from '../model/review-context.ts';

const useSend = (answer: Agreement, onSent: () => void) => {
  const { after } = useApi();
  const { view } = useReview();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (words: string) =>
      after.reply(view.id, { version: answer.version, personId: answer.personId, words }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: queryKeys.meetingView(view.id) });
      onSent();
    },
  });
};

const Form = ({
  answer,
  words,
  onDone,
}: {
  answer: Agreement;
  words: string;
  onDone: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const [draft, setDraft] = useState(words);
  const send = useSend(answer, onDone);
  const length = useLength(draft, answerLetters);
  const submit = () => {
    if (draft.trim() !== '' && !length.isTooLong) send.mutate(draft.trim());
  };
  return (
    <form
      aria-label={t('agree.schoolSays')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="small">
        <TextField
          multiline
          label={t('agree.schoolSays')}
          description={t('agree.schoolHelp')}
          value={draft}
          onChange={setDraft}
          {...(send.isError && { error: t('agree.failed') })}
          {...length.field}
        />
        <div>
          <Button type="submit" variant="main" pending={send.isPending}>
            {t('agree.schoolSend')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

/** Beside a difference: how the school sees it, and where the family can turn. */
export const SchoolReply = ({ answer }: { answer: Agreement }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const names = useNames();
  const [writing, setWriting] = useState(false);
  const reply = view.replies.find(
    ({ personId, version }) => personId === answer.personId && version === answer.version,
  );
  const mayReply = may(view, { action: 'meeting.reply' });
  return (
    <Stack gap="small">
      {reply !== undefined && !writing && (
        <>
          <p>{t('agree.schoolSays')}</p>
          <p dir="auto">{t('frame.quote', { words: reply.words })}</p>
          <Small>{t('frame.ownWords', { name: names(reply.by) })}</Small>
        </>
      )}
      {writing && (
        <Form answer={answer} words={reply?.words ?? ''} onDone={() => setWriting(false)} />
      )}
      {mayReply && !writing && (
        <IconButton icon={MessageSquareReply} onPress={() => setWriting(true)}>
          {t(reply === undefined ? 'agree.schoolAdd' : 'agree.schoolChange')}
        </IconButton>
      )}
      <Small>{t('codes.turn')}</Small>
    </Stack>
  );
};
