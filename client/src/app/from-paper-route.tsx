import { lazy, Suspense } from 'react';

import { useParams } from '#lib/pages/use-pages.ts';

import { InMeeting } from './in-meeting.tsx';
import { WaitingPage } from './waiting-page.tsx';

const FromPaperPage = lazy(async () => {
  const { FromPaperPage: page } =
    await import('../features/meeting/from-paper/from-paper-page.tsx');
  return { default: page };
});

/** Where staff type up what came back on paper, from their own seat. */
export const FromPaperRoute = () => {
  const { meetingId } = useParams({ from: '/meeting/$meetingId/from-paper' });
  return (
    <InMeeting meetingId={meetingId}>
      {({ view }) => (
        <Suspense fallback={<WaitingPage />}>
          <FromPaperPage view={view} />
        </Suspense>
      )}
    </InMeeting>
  );
};
