import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { onlySays, ownQuestionIn } from '#session/use-agreeing.ts';
import { draftName, useDrafts } from '#session/use-drafts.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { OwnAnswerForm } from './own-answer-form.tsx';

/**
 * Whoever has not answered *Do we agree?* when the meeting was finished may still do so on their own page, about the
 * record as it was saved. Once given, an answer stays; more can be added beside the record.
 */
export const OwnAnswer = ({ view, content }: { view: MeetingView; content: PaperContent }) => {
  const { t } = useTranslation(['saved', 'common']);
  const drafts = useDrafts(useApi().drafts.answers);
  const begun = drafts.get(draftName(view.id, view.you.personId));
  // Somebody was in the middle of it when the meeting was finished: their words come along.
  const [wasWriting] = useState(begun !== undefined && begun.words.trim() !== '');
  const [open, setOpen] = useState(wasWriting);
  const showToast = useToast();
  const asked = ownQuestionIn(view);
  if (asked === null || asked.given !== null) return null;
  const says = onlySays(view, view.you);
  const done = (): void => {
    setOpen(false);
    showToast({ text: t('own.done') });
  };
  return (
    <div data-print="hide">
      <Banner
        title={t(says ? 'own.saysWords' : 'own.title')}
        actions={
          <Button hasPopup="dialog" onPress={() => setOpen(true)}>
            {t('own.open')}
          </Button>
        }
      >
        {t(says ? 'own.saysBody' : 'own.body')}
      </Banner>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t(says ? 'own.saysWords' : 'own.question')}
        closeWord={t('common:close')}
      >
        {wasWriting && <p>{t('own.wasWriting')}</p>}
        <OwnAnswerForm view={view} version={asked.version} content={content} onDone={done} />
      </Dialog>
    </div>
  );
};
