import { type AskedGap, askedGap, type GapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';
import * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** Words that staff take out of a saved record: one asks, another confirms. */
export const createGapsApi = (seat: SeatSource) => {
  const decide = (meetingId: string, gap: string, what: 'confirm' | 'decline'): Promise<void> =>
    requestDone({
      method: 'POST',
      path: ['meetings', meetingId, 'gaps', gap, what],
      seat: seat(meetingId),
    });
  return {
    list: (meetingId: string): Promise<AskedGap[]> =>
      requestJson(z.array(askedGap), {
        method: 'GET',
        path: ['meetings', meetingId, 'gaps'],
        seat: seat(meetingId),
      }),
    ask: (meetingId: string, body: GapRequest): Promise<void> =>
      requestDone({
        method: 'POST',
        path: ['meetings', meetingId, 'gaps'],
        body,
        seat: seat(meetingId),
      }),
    confirm: (meetingId: string, gap: string) => decide(meetingId, gap, 'confirm'),
    decline: (meetingId: string, gap: string) => decide(meetingId, gap, 'decline'),
  };
};
