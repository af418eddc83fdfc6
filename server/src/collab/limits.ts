import { notesBytes, plainTextChars } from '@fourchairs/shared/document/check/limits.ts';

/** What one connection, person, meeting and document may take. Bytes, counts or milliseconds; each is a setting. */
export type CollabLimits = {
  /** Largest frame that is looked at (GATE1). */
  readonly frameBytes: number;
  readonly framesPerSecond: number;
  readonly framesBurst: number;
  readonly bytesPerSecond: number;
  readonly bytesBurst: number;
  readonly plainTextChars: number;
  readonly notesBytes: number;
  readonly documentBytes: number;
  /** One presence state (HERE2). */
  readonly presenceBytes: number;
  readonly socketsPerPerson: number;
  readonly socketsPerMeeting: number;
  /** Documents on one trunk. */
  readonly channelsPerSocket: number;
  /** Connections of one seat in a minute. */
  readonly joinsPerMinute: number;
  /** Bytes a reader may leave waiting before it is told to come back (LEAVE3). */
  readonly waitingBytes: number;
};

export const defaultCollabLimits: CollabLimits = {
  frameBytes: 256 * 1024,
  framesPerSecond: 200,
  framesBurst: 400,
  bytesPerSecond: 256 * 1024,
  bytesBurst: 1024 * 1024,
  plainTextChars,
  notesBytes,
  documentBytes: 1024 * 1024,
  presenceBytes: 4 * 1024,
  socketsPerPerson: 120,
  socketsPerMeeting: 1000,
  channelsPerSocket: 100,
  joinsPerMinute: 300,
  waitingBytes: 1024 * 1024,
};
