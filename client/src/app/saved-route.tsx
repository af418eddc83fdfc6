import { useCallback, useEffect, useState } from 'react';

import { readRows, sweepRows } from '#collab/outbox.ts';
import { SavedPage } from '#features/saved/saved-page.tsx';
import { createLateCode, useLateCode } from '#lib/late-code.ts';
import { useParams } from '#lib/pages/use-pages.ts';
import { useSession } from '#session/session.tsx';

import { ChildsBar } from './childs-bar.tsx';
import { WaitingPage } from './waiting-page.tsx';

const leftBehind = createLateCode(async () => (await import('./left-behind.tsx')).LeftBehind);

/** Whether words of this person in this meeting wait on this device; null until that is known. */
const useWaitingWords = (meetingId: string, person: string | undefined) => {
  const [waits, setWaits] = useState<boolean | null>(person === undefined ? false : null);
  useEffect(() => {
    if (person === undefined) return undefined;
    let isHere = true;
    const now = Date.now();
    readRows({ person, meeting: meetingId }, now).then(
      (rows) => isHere && setWaits(rows.length > 0),
      () => isHere && setWaits(false),
    );
    sweepRows(now).catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [person, meetingId]);
  return { waits, setSeen: useCallback(() => setWaits(false), []) };
};

const Waiting = (props: { meetingId: string; person: string; onDone: () => void }) => {
  const code = useLateCode(leftBehind);
  if (code.kind === 'there') return <code.part {...props} />;
  // They go on waiting on the device, and the record is there to be read.
  return code.kind === 'coming' ? <WaitingPage /> : <SavedPage />;
};

/** The saved record, also of the child; before it, what its reader typed and nobody saved. */
export const SavedRoute = () => {
  const { meetingId } = useParams({ from: '/meeting/$meetingId/saved' });
  const { meeting } = useSession();
  const person = meeting?.meetingId === meetingId ? meeting.person : undefined;
  const { waits, setSeen } = useWaitingWords(meetingId, person?.id);
  return (
    <>
      <ChildsBar meetingId={meetingId} role={person?.role} />
      {waits === true && person !== undefined ? (
        <Waiting meetingId={meetingId} person={person.id} onDone={setSeen} />
      ) : (
        <SavedPage />
      )}
    </>
  );
};
