import type { Log } from '#lib/log.ts';

import type { EngineAudit } from './admission.ts';
import type { MeetingStates } from './meeting-states.ts';
import type { Meters } from './meters.ts';
import { type Refusal, refuse, tooLateForOwn } from './refusal.ts';
import type { Member } from './session.ts';

const readOnly = refuse('read-only');
const finished = refuse('finished');
const damaged = refuse('damaged');

/** What a member may not write with (GATE2); null when it may write. The right was asked for a moment ago. */
export const createReadOnly =
  (meetings: MeetingStates) =>
  ({ live, session }: Member): Refusal | null => {
    const { meeting, kind } = session.target;
    if (meetings.isFinished(meeting)) return kind === 'prep' ? tooLateForOwn : finished;
    if (live.isQuarantined) return damaged;
    return live.grant.value === 'read' ? readOnly : null;
  };

/** Counts refusals in the log, and has forgeries put on record. */
export const createRefused =
  (audit: EngineAudit, log: Log, meters: Meters) =>
  ({ live, session: { target } }: Member, { code, rule }: Refusal): void => {
    const { meeting, name, seat } = target;
    meters.refused({ code, rule });
    log.info('collab.refused', { code, meeting, name });
    if (rule !== null) {
      audit.forged({ person: live.who.personId, seat, meeting, document: name, rule });
    }
  };
