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
import type { SeatSource } from '#api/seat-source.ts';
import { requestDone, requestJson } from '#api/send-request.ts';

/** The school's list: it comes with the parts that show it, not with every page. */
const createLinesApi = (seat: SeatSource) => {
  const staff = ['staff', 'school-list'];
  const done = (method: 'POST' | 'PUT', path: string[], body: unknown): Promise<void> =>
    requestDone({ method, path, body, seat: seat(null) });
  return {
    /** What is in the list, for the staff of a meeting. */
    atMeeting: (id: string): Promise<SchoolList> =>
      requestJson(schoolList, {
        method: 'GET',
        path: ['meetings', id, 'school-list'],
        seat: seat(id),
      }),
    keep: (id: string, words: LineWords): Promise<KeptLine> =>
      requestJson(keptLine, {
        method: 'POST',
        path: ['meetings', id, 'school-list'],
        body: words,
        seat: seat(id),
      }),
    /** All of it, for the SENCO. */
    all: (): Promise<SchoolList> =>
      requestJson(schoolList, { method: 'GET', path: staff, seat: seat(null) }),
    add: (words: LineWords) => done('POST', staff, words),
    change: (id: string, line: ChangeLineRequest) => done('PUT', [...staff, 'lines', id], line),
    name: (names: ListNamesRequest) => done('PUT', [...staff, 'names'], names),
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
