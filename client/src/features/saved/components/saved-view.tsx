import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';

import { useMeetingView } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PhoneOnly } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { useSession } from '#session/session.tsx';

import { useChoice, useFocusChosen } from '../model/use-choice.ts';
import type { Leaving } from '../model/use-leave.ts';
import { usePaperContent } from '../model/use-saved.ts';
import { AddDialog } from './add-dialog.tsx';
import { LeaveLine } from './leave-line.tsx';
import { Paper } from './paper.tsx';
import { SavedHeader } from './saved-header.tsx';
import { SavedTrouble } from './saved-trouble.tsx';
import { VersionsNav } from './versions-nav.tsx';

/** Says that the choice is on its way or did not come; the paper shows what it showed before. */
const ChoiceState = ({ paper }: { paper: ReturnType<typeof usePaperContent> }) => {
  const { t } = useTranslation('saved');
  if (paper.isError) {
    return (
      <Banner
        tone="error"
        live="alert"
        actions={<Button onPress={() => void paper.refetch()}>{t('compare.retry')}</Button>}
      >
        {t('compare.failed')}
      </Banner>
    );
  }
  return (
    <output className="visually-hidden">{paper.isPlaceholderData && t('compare.waiting')}</output>
  );
};

/** Whether this reader may put words at the end of this meeting's record: asked by the rules the server uses. */
const useMayAdd = (meetingId: string): boolean => {
  const { data } = useMeetingView(meetingId);
  return data !== undefined && may(data, { action: 'meeting.add-words' });
};

/** The record, the versions beside it, and what can be done. */
export const SavedView = ({
  versions,
  own,
  leaving,
}: {
  versions: readonly TimelineEntry[];
  /** The version of the meeting this page is for. */
  own: TimelineEntry;
  leaving: Leaving;
}) => {
  const { t } = useTranslation('saved');
  const { staff, meeting } = useSession();
  const chosen = useChoice(own);
  const { choice } = chosen;
  const [adding, setAdding] = useState(false);
  const paper = usePaperContent(own, choice);
  const mayAdd = useMayAdd(own.meetingId) && choice.shown.meetingId === own.meetingId;
  useFocusChosen(chosen, paper.isPlaceholderData ? undefined : paper.data);
  const reader = (meeting?.meetingId === own.meetingId ? meeting : staff)?.person;
  if (paper.isError && paper.data === undefined && choice.earlier === null) {
    return <SavedTrouble error={paper.error} onRetry={() => void paper.refetch()} />;
  }
  return (
    <PageFrame
      skipWord={t('skip')}
      {...(reader?.role === 'child' && { theme: 'young-person' as const })}
      header={
        <SavedHeader content={paper.data ?? null} onAdd={mayAdd ? () => setAdding(true) : null} />
      }
      {...(mayAdd && {
        footer: (
          <PhoneOnly>
            <Button
              wide
              variant="main"
              icon={MessageSquarePlus}
              hasPopup="dialog"
              onPress={() => setAdding(true)}
            >
              {t('add.button')}
            </Button>
          </PhoneOnly>
        ),
      })}
      navLabel={t('versions.label')}
      nav={
        <VersionsNav
          versions={versions}
          choice={choice}
          onRead={chosen.read}
          onCompare={chosen.compare}
        />
      }
    >
      <ChoiceState paper={paper} />
      {paper.data === undefined ? (
        <Loading text={t('loading')} lines={8} />
      ) : (
        <Paper content={paper.data} onStopComparing={chosen.stop} />
      )}
      {reader !== undefined && <LeaveLine name={reader.name} leaving={leaving} />}
      <AddDialog meetingId={own.meetingId} open={adding} onClose={() => setAdding(false)} />
    </PageFrame>
  );
};
