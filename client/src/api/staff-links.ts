import {
  issuedLink,
  type IssuedLink,
  staffLink,
  type StaffLink,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import { postTo, staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** The links with which the staff come to the school's own pages: the SENCO's to make and to close. */
export const createStaffLinksApi = (seat: SeatSource) => {
  const of = staffRoutes(seat);
  return {
    list: (): Promise<StaffLink[]> =>
      requestJson(z.array(staffLink), { ...of('staff', 'links'), method: 'GET' }),
    /** Makes a link. Its address is in this answer and nowhere else, ever. */
    issue: (personId: string): Promise<IssuedLink> =>
      requestJson(issuedLink, { ...of('staff', 'links', personId), method: 'POST' }),
    /** A colleague left the school: the SENCO takes over what they led. */
    left: (personId: string): Promise<void> => postTo(of('staff', personId, 'left')),
    /** Ends every link of a person, and every page opened from them; of one's own, all but the one in use. */
    revoke: (personId: string): Promise<void> =>
      requestDone({ ...of('staff', 'links', personId), method: 'DELETE' }),
  };
};
