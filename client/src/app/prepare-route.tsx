import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { lazy, Suspense, useEffect } from 'react';

import { useNavigate, useParams } from '#lib/pages/use-pages.ts';

import { InMeeting } from './in-meeting.tsx';
import { WaitingPage } from './waiting-page.tsx';

const PreparePage = lazy(async () => {
  const { PreparePage: page } = await import('../features/prepare/prepare-page.tsx');
  return { default: page };
});

/** The child's own screen is where the child gets ready, too. */
const ToOwnScreen = ({ view }: { view: MeetingView }) => {
  const navigate = useNavigate();
  useEffect(() => {
    const params = { meetingId: view.id };
    void navigate({ to: '/meeting/$meetingId', params, replace: true });
  }, [navigate, view.id]);
  return <WaitingPage />;
};

/** What somebody writes before the meeting, from their own seat. */
export const PrepareRoute = () => {
  const { meetingId } = useParams({ from: '/meeting/$meetingId/prepare' });
  return (
    <InMeeting meetingId={meetingId}>
      {({ view }) => (
        <Suspense fallback={<WaitingPage />}>
          {view.you.role === 'child' ? <ToOwnScreen view={view} /> : <PreparePage view={view} />}
        </Suspense>
      )}
    </InMeeting>
  );
};
