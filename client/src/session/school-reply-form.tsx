import { answerLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { ServerWords } from './server-words.tsx';
import { draftName, useDrafts } from './use-drafts.ts';
import { useLength } from './use-length.ts';

/** What the school said last to this person, to whichever read-back: offered again when they answer anew. */
const lastWords = ({ replies }: MeetingView, personId: string): string =>
  replies
    .filter((each) => each.personId === personId)
    .toSorted((a, b) => b.version - a.version || b.at.localeCompare(a.at))[0]?.words ?? '';

/** The words that are being put beside somebody's difference, held above the pages while they are. */
export const useReplyDraft = (view: MeetingView, personId: string) => {
  const { replies } = useApi().drafts;
  const name = draftName(view.id, personId);
  const held = useDrafts(replies).get(name);
  return {
    words: held ?? lastWords(view, personId),
    isBegun: held !== undefined,
    set: (words: string) => replies.hold(name, words),
    /** Once it has arrived; what was typed while it was on its way stays. */
    letGo: (sent: string) => {
      if (replies.all.get(name)?.trim() === sent) replies.hold(name, null);
    },
  };
};

const useSend = (view: MeetingView, answer: Agreement, letGo: (sent: string) => void) => {
  const { after } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (words: string) =>
      after.reply(view.id, { version: answer.version, personId: answer.personId, words }),
    onSuccess: async (_, sent) => {
      await cache.invalidateQueries({ queryKey: queryKeys.meeting(view.id) });
      letGo(sent);
    },
  });
};

/** The school's words beside a difference, in the meeting or, where there are none yet, beside the saved record. */
export const SchoolReplyForm = ({
  view,
  answer,
  onDone,
}: {
  view: MeetingView;
  answer: Agreement;
  onDone: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const { words, set, letGo } = useReplyDraft(view, answer.personId);
  const send = useSend(view, answer, letGo);
  const length = useLength(words, answerLetters);
  const submit = () => {
    if (words.trim() === '' || length.isTooLong || send.isPending) return;
    send.mutate(words.trim(), { onSuccess: onDone });
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
          description={t(view.state === 'saved' ? 'agree.schoolStays' : 'agree.schoolHelp')}
          value={words}
          lang={recordLanguage}
          onChange={set}
          {...length.field}
        />
        {send.isError && (
          <Banner tone="error" live="alert">
            <ServerWords said={send.error.message} otherwise={t('agree.schoolFailed')} />
          </Banner>
        )}
        <div>
          <Button type="submit" variant="main" pending={send.isPending}>
            {t('agree.schoolSend')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
