import type { CollabLimits } from '#collab/limits.ts';
import type { Config } from '#config.ts';
import type { PressLimits } from '#export/press.ts';
import type { IntakeLimits } from '#intake/intake.ts';
import type { Deps } from '#use-cases/deps.ts';

type Limits = {
  readonly collab: CollabLimits;
  readonly settings: Pick<
    Deps['settings'],
    'documentBytes' | 'seatsPerLink' | 'seatsPerPerson' | 'reportBytes' | 'reportsPerMeeting'
  >;
  readonly press: PressLimits;
  readonly intake: IntakeLimits;
  readonly http: { readonly bodyBytes: number; readonly joinsPerMinute: number };
};

/** Each limit of the settings, at its place in what the parts of the server are given. */
export const limitsOf = (limits: Config['limits']): Limits => ({
  collab: {
    frameBytes: limits.LIMIT_FRAME_BYTES,
    framesPerSecond: limits.LIMIT_FRAMES_PER_SECOND,
    framesBurst: limits.LIMIT_FRAMES_BURST,
    bytesPerSecond: limits.LIMIT_BYTES_PER_SECOND,
    bytesBurst: limits.LIMIT_BYTES_BURST,
    plainTextChars: limits.LIMIT_PLAIN_TEXT_CHARS,
    notesBytes: limits.LIMIT_NOTES_BYTES,
    documentBytes: limits.LIMIT_DOCUMENT_BYTES,
    presenceBytes: limits.LIMIT_PRESENCE_BYTES,
    socketsPerPerson: limits.LIMIT_SOCKETS_PER_PERSON,
    socketsPerMeeting: limits.LIMIT_SOCKETS_PER_MEETING,
    channelsPerSocket: limits.LIMIT_CHANNELS_PER_SOCKET,
    joinsPerMinute: limits.LIMIT_JOINS_PER_MINUTE,
    waitingBytes: limits.LIMIT_WAITING_BYTES,
  },
  settings: {
    documentBytes: limits.LIMIT_DOCUMENT_BYTES,
    seatsPerLink: limits.LIMIT_SEATS_PER_LINK,
    seatsPerPerson: limits.LIMIT_SEATS_PER_PERSON,
    reportBytes: limits.LIMIT_REPORT_BYTES,
    reportsPerMeeting: limits.LIMIT_REPORTS_PER_MEETING,
  },
  press: { most: limits.LIMIT_PAPERS_WAITING },
  intake: {
    mostBytes: limits.LIMIT_REPORT_BYTES,
    mostPoints: limits.LIMIT_REPORT_POINTS,
    mostAtOnce: limits.LIMIT_REPORTS_ARRIVING,
  },
  http: {
    bodyBytes: limits.LIMIT_BODY_BYTES,
    joinsPerMinute: limits.LIMIT_JOINS_PER_MINUTE,
  },
});
