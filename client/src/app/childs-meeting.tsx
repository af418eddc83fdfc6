import { lazy, Suspense, useState } from 'react';

import type { GoneReason } from '#collab/connection-state.ts';
import { useDocumentState } from '#collab/use-meeting-connection.tsx';
import { ChildPage } from '#features/child/child-page.tsx';
import { GonePage } from '#features/child/components/gone-page.tsx';

import type { MeetingProps } from './in-meeting.tsx';
import { OwnScreenBar } from './own-screen-bar.tsx';
import { WaitingPage } from './waiting-page.tsx';

const MeetingPage = lazy(async () => {
  const { MeetingPage: page } = await import('../features/meeting/meeting-page.tsx');
  return { default: page };
});

/** Why a child's screen shows no more: they went, were let go, or their link was stopped. Anything else the page mends. */
const closed: ReadonlySet<GoneReason> = new Set(['sign-in-again', 'not-allowed', 'gone']);

/** The child's own screen, and from there the meeting as everybody has it, where the child may write too. */
export const ChildsMeeting = (props: MeetingProps) => {
  const [isWhole, setWhole] = useState(false);
  const state = useDocumentState('meeting');
  if (state.kind === 'gone' && closed.has(state.reason)) return <GonePage view={props.view} />;
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
