import {
  type ChangeLineRequest,
  type KeptLine,
  keptLine,
  type LineWords,
  type ListNamesRequest,
  type SchoolList,
  schoolList,
} from '@fourchairs/shared/protocol/http/school-list.ts';
import { useMemo } from 'react';

import { useApi } from '#api/api-context.ts';
import { meetingRoutes, postTo, staffRoutes } from '#api/routes.ts';
import type { SeatSource } from '#api/seat-source.ts';
import { requestDone, requestJson } from '#api/send-request.ts';

/** The school's list: it comes with the parts that show it, not with every page. */
const createLinesApi = (seat: SeatSource) => {
  const of = meetingRoutes(seat);
  const ofStaff = staffRoutes(seat);
  const all = (...path: readonly string[]) => ofStaff('staff', 'school-list', ...path);
  return {
    /** What is in the list, for the staff of a meeting. */
    atMeeting: (id: string): Promise<SchoolList> =>
      requestJson(schoolList, { ...of(id, 'school-list'), method: 'GET' }),
    keep: (id: string, words: LineWords): Promise<KeptLine> =>
      requestJson(keptLine, { ...of(id, 'school-list'), method: 'POST', body: words }),
    /** All of it, for the SENCO. */
    all: (): Promise<SchoolList> => requestJson(schoolList, { ...all(), method: 'GET' }),
    add: (words: LineWords) => postTo(all(), words),
    change: (id: string, line: ChangeLineRequest) =>
      requestDone({ ...all('lines', id), method: 'PUT', body: line }),
    name: (names: ListNamesRequest) => requestDone({ ...all('names'), method: 'PUT', body: names }),
  };
};

export const useLinesApi = () => {
  const { seat } = useApi();
  return useMemo(() => createLinesApi(seat), [seat]);
};

export const listKeys = {
  all: ['school-list'] as const,
  atMeeting: (id: string) => ['meeting', id, 'school-list'] as const,
};
