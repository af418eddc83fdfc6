import {
  apartList,
  type ApartList,
  type ApartRequest,
} from '@fourchairs/shared/protocol/http/apart.ts';

import { postTo, staffRoutes } from './routes.ts';
import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** Keeping two people round a pupil apart, from the school's pages. */
export const createApartApi = (seat: SeatSource) => {
  const of = staffRoutes(seat);
  return {
    list: (pupilId: string): Promise<ApartList> =>
      requestJson(apartList, { ...of('pupils', pupilId, 'apart'), method: 'GET' }),
    set: (pupilId: string, pair: ApartRequest) => postTo(of('pupils', pupilId, 'apart'), pair),
    end: (pupilId: string, id: string): Promise<void> =>
      requestDone({ ...of('pupils', pupilId, 'apart', id), method: 'DELETE' }),
  };
};
