import { MessageSquarePlus } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { WideOnly } from '#components/layout.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { KeepCopyPart } from './keep-copy-part.tsx';

/** *Zofia’s spring review*: titles of meetings begin with a capital, which is wrong in the middle of a line. */
const inLine = (title: string): string => `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;

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
          review: inLine(content.record.meeting.title),
        });
  return (
    <PageHeader
      title={title}
      tools={
        content !== null && (
          <>
            <KeepCopyPart meetingId={meetingId} content={content} />
            {onAdd !== null && (
              <WideOnly>
                <Button variant="main" icon={MessageSquarePlus} hasPopup="dialog" onPress={onAdd}>
                  {t('add.button')}
                </Button>
              </WideOnly>
            )}
          </>
        )
      }
    />
  );
};
