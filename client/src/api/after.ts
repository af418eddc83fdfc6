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

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type GivenNote = z.input<typeof receiptRequest>;
export type ReplyWords = z.input<typeof replyRequest>;

/** What is said of a record, done with it and seen after it. */
export const createAfterApi = (seat: SeatSource) => {
  const post = (id: string, what: string, body?: unknown): Promise<void> =>
    requestDone({ method: 'POST', path: ['meetings', id, what], body, seat: seat(id) });
  return {
    /** The school's words beside a difference (lead or SENCO). */
    reply: (id: string, words: ReplyWords) => post(id, 'replies', words),
    /** Gives out a record that was held back for checking. */
    release: (id: string) => post(id, 'release'),
    /** Who was given the record, and who opened it (staff). */
    receipts: (id: string): Promise<Receipts> =>
      requestJson(receipts, { method: 'GET', path: ['meetings', id, 'receipts'], seat: seat(id) }),
    noteGiven: (id: string, given: GivenNote) => post(id, 'receipts', given),
    /** Who has read what is for every lesson (staff). */
    readers: (id: string): Promise<StrategyReader[]> =>
      requestJson(z.array(strategyReader), {
        method: 'GET',
        path: ['meetings', id, 'readers'],
        seat: seat(id),
      }),
    /** I have read it (null), or somebody without an account has. */
    noteRead: (id: string, name: string | null) => post(id, 'readers', { name }),
    /** What was measured or seen since the record was saved. */
    seen: (id: string): Promise<Seen[]> =>
      requestJson(z.array(seen), { method: 'GET', path: ['meetings', id, 'seen'], seat: seat(id) }),
    measure: (id: string, what: SeenRequest) => post(id, 'seen', what),
  };
};
