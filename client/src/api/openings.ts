import {
  openedPage,
  type OpenedPage,
  type openingDecision,
  type openingRequest,
  openingsView,
  type OpeningsView,
} from '@fourchairs/shared/protocol/http/openings.ts';
import type * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

export type OpeningRequest = z.input<typeof openingRequest>;
export type OpeningDecision = z.input<typeof openingDecision>;

/** Opening a child's own page: the safeguarding lead's to ask for, a second senior person's to approve. */
export const createOpeningsApi = (seat: SeatSource) => {
  const post = (path: readonly string[], body?: unknown): Promise<void> =>
    requestDone({
      method: 'POST',
      path: ['staff', 'openings', ...path],
      ...(body !== undefined && { body }),
      seat: seat(null),
    });
  return {
    list: (): Promise<OpeningsView> =>
      requestJson(openingsView, { method: 'GET', path: ['staff', 'openings'], seat: seat(null) }),
    ask: (request: OpeningRequest) => post([], request),
    decide: (id: string, decision: OpeningDecision) => post([id, 'decision'], decision),
    withdraw: (id: string) => post([id, 'withdrawal']),
    end: (id: string) => post([id, 'end']),
    /** Each time is noted by the server, for good. */
    read: (id: string): Promise<OpenedPage> =>
      requestJson(openedPage, {
        method: 'POST',
        path: ['staff', 'openings', id, 'reading'],
        seat: seat(null),
      }),
  };
};
