import { expect, it } from 'vitest';

import { limitDefaults, readConfig } from '#config.ts';
import { limitsOf } from '#limits-of.ts';

/** A number of its own for every limit, in the order of their names: two that changed places are seen. */
const numbers = {
  LIMIT_BODY_BYTES: 101,
  LIMIT_BYTES_BURST: 102,
  LIMIT_BYTES_PER_SECOND: 103,
  LIMIT_CHANNELS_PER_SOCKET: 104,
  LIMIT_DOCUMENT_BYTES: 105,
  LIMIT_FRAME_BYTES: 106,
  LIMIT_FRAMES_BURST: 107,
  LIMIT_FRAMES_PER_SECOND: 108,
  LIMIT_JOINS_PER_MINUTE: 109,
  LIMIT_NOTES_BYTES: 110,
  LIMIT_PAPERS_WAITING: 111,
  LIMIT_PLAIN_TEXT_CHARS: 112,
  LIMIT_PRESENCE_BYTES: 113,
  LIMIT_REPORT_BYTES: 114,
  LIMIT_REPORT_POINTS: 115,
  LIMIT_REPORTS_ARRIVING: 116,
  LIMIT_REPORTS_PER_MEETING: 117,
  LIMIT_SEATS_PER_LINK: 118,
  LIMIT_SEATS_PER_PERSON: 119,
  LIMIT_SOCKETS_PER_MEETING: 120,
  LIMIT_SOCKETS_PER_PERSON: 121,
  LIMIT_WAITING_BYTES: 122,
} satisfies Record<keyof typeof limitDefaults, number>;

it('every limit of the environment arrives at its own place', () => {
  const env = Object.fromEntries(
    Object.entries(numbers).map(([name, number]) => [name, String(number)]),
  );
  expect(limitsOf(readConfig({}, env).limits)).toStrictEqual({
    collab: {
      frameBytes: 106,
      framesPerSecond: 108,
      framesBurst: 107,
      bytesPerSecond: 103,
      bytesBurst: 102,
      plainTextChars: 112,
      notesBytes: 110,
      documentBytes: 105,
      presenceBytes: 113,
      socketsPerPerson: 121,
      socketsPerMeeting: 120,
      channelsPerSocket: 104,
      joinsPerMinute: 109,
      waitingBytes: 122,
    },
    settings: {
      documentBytes: 105,
      seatsPerLink: 118,
      seatsPerPerson: 119,
      reportBytes: 114,
      reportsPerMeeting: 117,
    },
    press: { most: 111 },
    intake: { mostBytes: 114, mostPoints: 115, mostAtOnce: 116 },
    http: { bodyBytes: 101, joinsPerMinute: 109 },
  });
});
