import {
  receipts,
  type receiptRequest,
  type Receipts,
  seen,
  type Seen,
  type SeenRequest,
  strategyReader,
  type StrategyReader,
} from '@fourchairs/shared/protocol/http/after.ts';
import type { replyRequest } from '@fourchairs/shared/protocol/http/meetings.ts';
import * as z from 'zod/mini';

import { meetingRoutes, postTo } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type GivenNote = z.input<typeof receiptRequest>;
export type ReplyWords = z.input<typeof replyRequest>;

/** What is said of a record, done with it and seen after it. */
export const createAfterApi = (seat: SeatSource) => {
  const of = meetingRoutes(seat);
  return {
    /** The school's words beside a difference (lead or SENCO). */
    reply: (id: string, words: ReplyWords) => postTo(of(id, 'replies'), words),
    /** Gives out a record that was held back for checking. */
    release: (id: string) => postTo(of(id, 'release')),
    /** Who was given the record, and who opened it (staff). */
    receipts: (id: string): Promise<Receipts> =>
      requestJson(receipts, { ...of(id, 'receipts'), method: 'GET' }),
    noteGiven: (id: string, given: GivenNote) => postTo(of(id, 'receipts'), given),
    /** Who has read what is for every lesson (staff). */
    readers: (id: string): Promise<StrategyReader[]> =>
      requestJson(z.array(strategyReader), { ...of(id, 'readers'), method: 'GET' }),
    /** I have read it (null), or somebody without an account has. */
    noteRead: (id: string, name: string | null) => postTo(of(id, 'readers'), { name }),
    /** What was measured or seen since the record was saved. */
    seen: (id: string): Promise<Seen[]> =>
      requestJson(z.array(seen), { ...of(id, 'seen'), method: 'GET' }),
    measure: (id: string, what: SeenRequest) => postTo(of(id, 'seen'), what),
    /** Takes back what one noted oneself. */
    takeBackSeen: (id: string, entry: string): Promise<void> =>
      requestDone({ ...of(id, 'seen', entry), method: 'DELETE' }),
  };
};
