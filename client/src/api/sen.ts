import type { senDecisionRequest, toldRequest } from '@fourchairs/shared/protocol/http/sen.ts';
import type * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone } from './send-request.ts';

export type Decided = NonNullable<z.output<typeof senDecisionRequest>['decision']>;
export type ToldNote = z.output<typeof toldRequest>;

/** It comes with the cards that need it: `createSenApi(useApi().seat)`. */
export const createSenApi = (seat: SeatSource) => ({
  /** That people of the family were formally told, or that this is taken back. */
  noteTold: (meetingId: string, note: ToldNote): Promise<void> =>
    requestDone({
      method: 'POST',
      path: ['meetings', meetingId, 'told'],
      body: note,
      seat: seat(meetingId),
    }),
  /** What was decided about SEN Support; null takes it back. */
  decide: (meetingId: string, decision: Decided | null): Promise<void> =>
    requestDone({
      method: 'PUT',
      path: ['meetings', meetingId, 'sen-decision'],
      body: { decision },
      seat: seat(meetingId),
    }),
});
