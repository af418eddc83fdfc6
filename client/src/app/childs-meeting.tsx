import { lazy, Suspense, useState } from 'react';

import { ChildPage } from '#features/child/child-page.tsx';

import type { MeetingProps } from './in-meeting.tsx';
import { OwnScreenBar } from './own-screen-bar.tsx';
import { WaitingPage } from './waiting-page.tsx';

const MeetingPage = lazy(async () => {
  const { MeetingPage: page } = await import('../features/meeting/meeting-page.tsx');
  return { default: page };
});

/** The child's own screen, and from there the meeting as everybody has it, where the child may write too. */
export const ChildsMeeting = (props: MeetingProps) => {
  const [isWhole, setWhole] = useState(false);
  if (!isWhole) return <ChildPage view={props.view} onWhole={() => setWhole(true)} />;
  return (
    <>
      <OwnScreenBar view={props.view} onBack={() => setWhole(false)} />
      <Suspense fallback={<WaitingPage />}>
        <MeetingPage {...props} />
      </Suspense>
    </>
  );
};
