import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { lazy, Suspense } from 'react';

import { fetchStage } from '#features/meeting/late-parts.ts';
import { MeetingPage } from '#features/meeting/meeting-page.tsx';
import { startPosition } from '#features/meeting/model/stage-address.ts';
import { loadWords } from '#i18n/load-words.ts';
import { useParams } from '#lib/pages/use-pages.ts';

import { InMeeting } from './in-meeting.tsx';
import { pageWords } from './page-words.ts';
import { WaitingPage } from './waiting-page.tsx';

const ChildsMeeting = lazy(async () => {
  const [{ ChildsMeeting: page }] = await Promise.all([
    import('./childs-meeting.tsx'),
    loadWords(pageWords.child),
  ]);
  return { default: page };
});

const CancelledPage = lazy(async () => {
  const { CancelledPage: page } = await import('./cancelled-page.tsx');
  return { default: page };
});

const ToOwnPage = lazy(async () => {
  const { ToOwnPage: page } = await import('./to-own-page.tsx');
  return { default: page };
});

/** As soon as the server said which stage it is: before anything is connected or drawn. */
const fetchItsStage = ({ you, stage }: MeetingView): void => {
  if (you.role !== 'child') fetchStage(startPosition(stage).stage);
};

/** The meeting: the child's own screen for the child, the meeting page for everybody else. */
export const MeetingRoute = () => {
  const { meetingId } = useParams({ from: '/meeting/$meetingId' });
  return (
    <InMeeting meetingId={meetingId} onView={fetchItsStage}>
      {(props) => (
        <Suspense fallback={<WaitingPage />}>
          {props.view.state === 'cancelled' ? (
            <CancelledPage view={props.view} />
          ) : props.view.you.slot !== undefined ? (
            <ToOwnPage view={props.view} />
          ) : props.view.you.role === 'child' ? (
            <ChildsMeeting {...props} />
          ) : (
            <MeetingPage {...props} />
          )}
        </Suspense>
      )}
    </InMeeting>
  );
};
