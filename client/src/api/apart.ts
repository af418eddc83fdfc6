import {
  apartList,
  type ApartList,
  type ApartRequest,
} from '@fourchairs/shared/protocol/http/apart.ts';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** Keeping two people round a pupil apart, from the school's pages. */
export const createApartApi = (seat: SeatSource) => {
  const path = (pupilId: string) => ['pupils', pupilId, 'apart'];
  return {
    list: (pupilId: string): Promise<ApartList> =>
      requestJson(apartList, { method: 'GET', path: path(pupilId), seat: seat(null) }),
    set: (pupilId: string, body: ApartRequest): Promise<void> =>
      requestDone({ method: 'POST', path: path(pupilId), body, seat: seat(null) }),
    end: (pupilId: string, id: string): Promise<void> =>
      requestDone({ method: 'DELETE', path: [...path(pupilId), id], seat: seat(null) }),
  };
};
