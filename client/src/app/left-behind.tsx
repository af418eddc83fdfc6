import { useEffect, useEffectEvent, useState } from 'react';

import { useMeetingView } from '#api/use-queries.ts';
import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import { readLeftBehind } from '#collab/left-behind.ts';
import { clearRows } from '#collab/outbox.ts';

import { LateWords } from './late-words.tsx';
import { WaitingPage } from './waiting-page.tsx';

/** Words of this person that waited on this device while the meeting was finished: shown before the record, once. */
export const LeftBehind = ({
  meetingId,
  person,
  onDone,
}: {
  meetingId: string;
  person: string;
  onDone: () => void;
}) => {
  const { data: view, isError } = useMeetingView(meetingId);
  const [late, setLate] = useState<FinishedMeeting | null>(null);
  const seen = () => {
    // The record must open whatever becomes of the device's memory.
    void clearRows({ person, meeting: meetingId })
      .catch(() => undefined)
      .then(onDone);
  };
  const read = useEffectEvent((found: FinishedMeeting) => {
    if (found.words.length + found.ownWords.length === 0) seen();
    else setLate(found);
  });
  useEffect(() => {
    let isHere = true;
    readLeftBehind(person, meetingId, Date.now()).then(
      (found) => isHere && read(found),
      () => isHere && onDone(),
    );
    return () => {
      isHere = false;
    };
  }, [person, meetingId, onDone]);
  // On the wall nobody's own words are shown; and the record's page says itself why it cannot be read. They go on waiting.
  const mustWait = isError || (view !== undefined && view.you.device !== 'own');
  useEffect(() => {
    if (mustWait) onDone();
  }, [mustWait, onDone]);
  if (late === null || view === undefined || mustWait) return <WaitingPage />;
  return <LateWords wereKept view={view} late={late} onDone={seen} />;
};
