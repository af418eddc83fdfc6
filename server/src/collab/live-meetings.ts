import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeNotice } from '@fourchairs/shared/protocol/socket/codec.ts';

import type { LiveMeetings } from '#use-cases/live-meetings.ts';

import type { Access } from './access-changes.ts';
import { bring } from './bring.ts';
import { type PointDeps, withDocuments } from './common-point.ts';
import type { Freezer } from './freeze.ts';
import type { MeetingStates } from './meeting-states.ts';
import type { RecoveryPoints } from './recovery-points.ts';
import { type Member, type Session, endSession } from './session.ts';
import type { Sessions } from './sessions.ts';

export type LiveDeps = PointDeps & {
  readonly access: Access;
  readonly freezer: Freezer;
  readonly meetings: MeetingStates;
  readonly recovery: RecoveryPoints;
  readonly sessions: Sessions;
};

const membersOf = (sessions: readonly Session[]): Member[] =>
  sessions.flatMap((session) =>
    session.state.kind === 'live' ? [{ session, live: session.state }] : [],
  );

/** Every grant becomes read, and everybody hears that the record is saved. */
const tellFinished = (deps: LiveDeps, meeting: MeetingId, n: number): void => {
  deps.meetings.finish(meeting);
  deps.recovery.finished(meeting);
  const frame = encodeNotice({ kind: 'finished', n });
  for (const { session, live } of membersOf(deps.sessions.ofMeeting(meeting))) {
    live.grant = { ...live.grant, value: 'read' };
    session.socket.send(frame);
  }
};

/** The engine as use cases know it. */
export const createLiveMeetings = (deps: LiveDeps): LiveMeetings => {
  const { sessions, meetings } = deps;
  return {
    readCommitted: (meeting) => withDocuments(deps, meeting, (atPoint) => atPoint()),
    freeze: (meeting, save) =>
      deps.freezer.freeze(meeting, save, ({ n }) => tellFinished(deps, meeting, n)),
    bring: (meeting, parts) => deps.freezer.inTurn(meeting, () => bring(deps, meeting, parts)),
    recheckAccess: (meeting) => {
      meetings.accessChanged(meeting);
      for (const member of membersOf(sessions.ofMeeting(meeting))) void deps.access.recheck(member);
    },
    closeSeat: (seat) => {
      for (const session of sessions.ofSeat(seat)) endSession(session, closeCode.signInAgain);
    },
    announce: (meeting, notice) => {
      const frame = encodeNotice(notice);
      const shared = sessions.ofMeeting(meeting).filter(({ target }) => target.name === 'meeting');
      for (const { session } of membersOf(shared)) session.socket.send(frame);
    },
    readAgain: (meeting) => deps.registry.readAgain(meeting),
    closePerson: (meeting, person) => {
      for (const session of sessions.ofPerson(meeting, person)) {
        endSession(session, closeCode.notAllowed);
      }
    },
  };
};
