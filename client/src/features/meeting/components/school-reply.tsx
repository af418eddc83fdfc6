import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';

import { IconButton } from '#components/icon-button.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { SchoolReplyForm, useReplyDraft } from '#session/school-reply-form.tsx';

import { useNames, useReview } from '../model/review-context.ts';

/** Beside a difference: how the school sees it, and where the family can turn. */
export const SchoolReply = ({ answer }: { answer: Agreement }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const names = useNames();
  const { isBegun } = useReplyDraft(view, answer.personId);
  const [open, setOpen] = useState(false);
  const reply = view.replies.find(
    ({ personId, version }) => personId === answer.personId && version === answer.version,
  );
  const mayReply = may(view, { action: 'meeting.reply' });
  const writing = mayReply && (open || isBegun);
  return (
    <Stack gap="small">
      {reply !== undefined && !writing && (
        <>
          <p>{t('agree.schoolSays')}</p>
          <p lang={recordLanguage} dir="auto">
            {t('frame.quote', { words: reply.words })}
          </p>
          <Small>{t('frame.ownWords', { name: names(reply.by) })}</Small>
        </>
      )}
      {writing && <SchoolReplyForm view={view} answer={answer} onDone={() => setOpen(false)} />}
      {mayReply && !writing && (
        <IconButton icon={MessageSquareReply} onPress={() => setOpen(true)}>
          {t(reply === undefined ? 'agree.schoolAdd' : 'agree.schoolChange')}
        </IconButton>
      )}
      <Small>{t('codes.turn')}</Small>
    </Stack>
  );
};
