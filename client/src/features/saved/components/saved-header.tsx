import { MessageSquarePlus } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { WideOnly } from '#components/layout.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { reviewTitleInLine } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { LanguageChoice } from '#session/language-choice.tsx';
import { ListenToPage } from '#session/listen-to-page.tsx';

import type { PaperContent } from '../model/paper-context.ts';
import { KeepCopyPart } from './keep-copy-part.tsx';

/** What is being read, and what can be done with it. */
export const SavedHeader = ({
  meetingId,
  content,
  onAdd,
}: {
  meetingId: string;
  content: PaperContent | null;
  /** Null for somebody who only reads. */
  onAdd: (() => void) | null;
}) => {
  const { t } = useTranslation(['saved', 'common']);
  const title =
    content === null
      ? t('common:title')
      : t('pageTitle', {
          name: content.record.pupil.preferredName,
          review: reviewTitleInLine(content.record.meeting.title),
        });
  return (
    <PageHeader
      title={title}
      tools={
        <>
          <ListenToPage />
          <LanguageChoice />
          {content !== null && <KeepCopyPart meetingId={meetingId} content={content} />}
          {content !== null && onAdd !== null && (
            <WideOnly>
              <Button variant="main" icon={MessageSquarePlus} hasPopup="dialog" onPress={onAdd}>
                {t('add.button')}
              </Button>
            </WideOnly>
          )}
        </>
      }
    />
  );
};
