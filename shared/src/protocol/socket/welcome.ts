import type { PersonId } from '#lib/ids.ts';

export type Grant = 'read' | 'write';

/** What the client must stay under; the server enforces each. Bytes, or counts a second. */
export type Limits = {
  readonly frameBytes: number;
  readonly framesPerSecond: number;
  readonly bytesPerSecond: number;
  readonly plainTextChars: number;
  readonly notesBytes: number;
  readonly documentBytes: number;
};

/** Frame 100, the first frame down on every connection. `clientId` is a lease for one Y.Doc instance of this person. */
export type Welcome = {
  readonly protocol: number;
  readonly schema: number;
  readonly epoch: number;
  readonly clientId: number;
  readonly grant: Grant;
  readonly person: PersonId;
  readonly heartbeatMs: number;
  readonly limits: Limits;
};
