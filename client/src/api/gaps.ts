import { type AskedGap, askedGap, type GapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';
import * as z from 'zod/mini';

import { meetingRoutes, postTo } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestJson } from './send-request.ts';

/** Words that staff take out of a saved record: one asks, another confirms. */
export const createGapsApi = (seat: SeatSource) => {
  const of = meetingRoutes(seat);
  return {
    list: (meetingId: string): Promise<AskedGap[]> =>
      requestJson(z.array(askedGap), { ...of(meetingId, 'gaps'), method: 'GET' }),
    ask: (meetingId: string, words: GapRequest) => postTo(of(meetingId, 'gaps'), words),
    confirm: (meetingId: string, gap: string) => postTo(of(meetingId, 'gaps', gap, 'confirm')),
    decline: (meetingId: string, gap: string) => postTo(of(meetingId, 'gaps', gap, 'decline')),
  };
};
