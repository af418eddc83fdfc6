import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { MessageSquareReply } from 'lucide-react';
import { useState } from 'react';

import { IconButton } from '#components/icon-button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { SchoolReplyForm, useReplyDraft } from '#session/school-reply-form.tsx';

import { useOwnView } from '../model/own-view.ts';
import { usePaper } from '../model/paper-context.ts';
import { useNames } from '../model/use-names.ts';

/** For the school, while it has said nothing yet: somebody may see it differently only after *Finish*. */
const AddReply = ({ view, answer }: { view: MeetingView; answer: Agreement }) => {
  const { t } = useTranslation('meeting');
  const { isBegun } = useReplyDraft(view, answer.personId);
  const [open, setOpen] = useState(false);
  return (
    <div data-print="hide">
      {open || isBegun ? (
        <SchoolReplyForm view={view} answer={answer} onDone={() => setOpen(false)} />
      ) : (
        <IconButton icon={MessageSquareReply} onPress={() => setOpen(true)}>
          {t('agree.schoolAdd')}
        </IconButton>
      )}
    </div>
  );
};

/** Beside a difference: the school's words, or that there are none, and where to turn; printed with it. */
export const SchoolView = ({ answer }: { answer: Agreement }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const nameOf = useNames();
  const view = useOwnView();
  const { replies } = usePaper().shown;
  const reply = replies.find(({ personId }) => personId === answer.personId);
  return (
    <>
      {reply === undefined ? (
        <>
          <p>{t('agree.schoolNone')}</p>
          {view !== null && may(view, { action: 'meeting.reply' }) && (
            <AddReply view={view} answer={answer} />
          )}
        </>
      ) : (
        <>
          <p>{t('agree.school', { name: nameOf(reply.by) })}</p>
          <p lang={recordLanguage} dir="auto">
            {t('said.quote', { words: reply.words })}
          </p>
        </>
      )}
      <Small>{t('meeting:codes.turn')}</Small>
    </>
  );
};
