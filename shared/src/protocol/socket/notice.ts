import type { Stage } from '#domain/stages.ts';
import type { PersonId } from '#lib/ids.ts';
import type { Grant } from '#protocol/socket/welcome.ts';

/** Frame 103, down: what the server has to say beside the document. */
export type Notice =
  | { kind: 'heartbeat' }
  /** Your right to this document changed while you were connected. */
  | { kind: 'access'; grant: Grant }
  /** This document is damaged on the server's disk: what is good of it can be read, and nothing written. */
  | { kind: 'damaged' }
  /** The meeting is finished; the saved record is at version `n`. */
  | { kind: 'finished'; n: number }
  /** The server is going down cleanly; come back in a moment. */
  | { kind: 'draining' }
  /** The lead brings everyone to a stage. */
  | { kind: 'gather'; stage: Stage; by: PersonId }
  /** Something of the meeting outside the documents changed (people, attendance, read-back, agreements): ask again. */
  | { kind: 'meeting-changed' };
