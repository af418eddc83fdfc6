import { lazy, Suspense } from 'react';

import { useParams } from '#lib/pages/use-pages.ts';

import { InMeeting } from './in-meeting.tsx';
import { WaitingPage } from './waiting-page.tsx';

const RoomPage = lazy(async () => {
  const { RoomPage: page } = await import('../features/meeting/room-page.tsx');
  return { default: page };
});

/** The room's screen, for the laptop on the projector. It has a seat of its own, taken when the page opens. */
export const RoomRoute = () => {
  const { meetingId } = useParams({ from: '/meeting/$meetingId/room' });
  return (
    <InMeeting meetingId={meetingId} device="room">
      {({ view }) => (
        <Suspense fallback={<WaitingPage />}>
          <RoomPage view={view} />
        </Suspense>
      )}
    </InMeeting>
  );
};
