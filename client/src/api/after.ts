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
  const send = (method: 'POST' | 'DELETE', path: readonly string[], body?: unknown) =>
    requestDone({ method, path: ['meetings', ...path], body, seat: seat(path[0] ?? '') });
  const post = (id: string, what: string, body?: unknown) => send('POST', [id, what], body);
  const get = <Answer extends z.ZodMiniType>(answer: Answer, id: string, what: string) =>
    requestJson(answer, { method: 'GET', path: ['meetings', id, what], seat: seat(id) });
  return {
    /** The school's words beside a difference (lead or SENCO). */
    reply: (id: string, words: ReplyWords) => post(id, 'replies', words),
    /** Gives out a record that was held back for checking. */
    release: (id: string) => post(id, 'release'),
    /** Who was given the record, and who opened it (staff). */
    receipts: (id: string): Promise<Receipts> => get(receipts, id, 'receipts'),
    noteGiven: (id: string, given: GivenNote) => post(id, 'receipts', given),
    /** Who has read what is for every lesson (staff). */
    readers: (id: string): Promise<StrategyReader[]> => get(z.array(strategyReader), id, 'readers'),
    /** I have read it (null), or somebody without an account has. */
    noteRead: (id: string, name: string | null) => post(id, 'readers', { name }),
    /** What was measured or seen since the record was saved. */
    seen: (id: string): Promise<Seen[]> => get(z.array(seen), id, 'seen'),
    measure: (id: string, what: SeenRequest) => post(id, 'seen', what),
    /** Takes back what one noted oneself. */
    takeBackSeen: (id: string, entry: string) => send('DELETE', [id, 'seen', entry]),
  };
};
