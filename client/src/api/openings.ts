import {
  openedPage,
  type OpenedPage,
  type openingDecision,
  type openingRequest,
  openingsView,
  type OpeningsView,
} from '@fourchairs/shared/protocol/http/openings.ts';
import type * as z from 'zod/mini';

import { postTo, staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestJson } from './send-request.ts';

export type OpeningRequest = z.input<typeof openingRequest>;
export type OpeningDecision = z.input<typeof openingDecision>;

/** Opening a child's own page: the safeguarding lead's to ask for, a second senior person's to approve. */
export const createOpeningsApi = (seat: SeatSource) => {
  const ofStaff = staffRoutes(seat);
  const of = (...path: readonly string[]) => ofStaff('staff', 'openings', ...path);
  return {
    list: (): Promise<OpeningsView> => requestJson(openingsView, { ...of(), method: 'GET' }),
    ask: (request: OpeningRequest) => postTo(of(), request),
    decide: (id: string, decision: OpeningDecision) => postTo(of(id, 'decision'), decision),
    withdraw: (id: string) => postTo(of(id, 'withdrawal')),
    end: (id: string) => postTo(of(id, 'end')),
    /** Each time is noted by the server, for good. */
    read: (id: string): Promise<OpenedPage> =>
      requestJson(openedPage, { ...of(id, 'reading'), method: 'POST' }),
  };
};
