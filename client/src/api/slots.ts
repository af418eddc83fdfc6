import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';
import { granted, type Granted } from '@fourchairs/shared/protocol/http/slots.ts';

import { meetingRoutes, staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** It comes with what needs it: `createSlotsApi(useApi().seat)`. */
export const createSlotsApi = (seat: SeatSource) => ({
  /** Says when a professional comes and what they are shown (staff); null: for the whole meeting. */
  set: (meetingId: string, personId: string, slot: Slot | null): Promise<void> =>
    requestDone({
      ...staffRoutes(seat)('meetings', meetingId, 'people', personId, 'slot'),
      method: 'PUT',
      body: { slot },
    }),
  /** What I am shown of the meeting, while my part of it is on. */
  granted: (meetingId: string): Promise<Granted> =>
    requestJson(granted, { ...meetingRoutes(seat)(meetingId, 'granted'), method: 'GET' }),
});
