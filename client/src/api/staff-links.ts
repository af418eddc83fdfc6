import {
  issuedLink,
  type IssuedLink,
  staffLink,
  type StaffLink,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** The links with which the staff come to the school's own pages: the SENCO's to make and to close. */
export const createStaffLinksApi = (seat: SeatSource) => ({
  list: (): Promise<StaffLink[]> =>
    requestJson(z.array(staffLink), {
      method: 'GET',
      path: ['staff', 'links'],
      seat: seat(null),
    }),
  /** Makes a link. Its address is in this answer and nowhere else, ever. */
  issue: (personId: string): Promise<IssuedLink> =>
    requestJson(issuedLink, {
      method: 'POST',
      path: ['staff', 'links', personId],
      seat: seat(null),
    }),
  /** A colleague left the school: the SENCO takes over what they led. */
  left: (personId: string): Promise<void> =>
    requestDone({ method: 'POST', path: ['staff', personId, 'left'], seat: seat(null) }),
  /** Ends every link of a person, and every page opened from them; of one's own, all but the one in use. */
  revoke: (personId: string): Promise<void> =>
    requestDone({ method: 'DELETE', path: ['staff', 'links', personId], seat: seat(null) }),
});
