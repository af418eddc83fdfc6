import type { PackLanguage, PackPart } from '@fourchairs/shared/domain/pack.ts';
import type { typeUpRequest } from '@fourchairs/shared/protocol/http/papers.ts';
import type * as z from 'zod/mini';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestFile } from './send-request.ts';

type TypeUpRequest = z.input<typeof typeUpRequest>;

/** What goes out on paper and comes back. It comes with the parts that need it: `createPackApi(useApi().seat)`. */
export const createPackApi = (seat: SeatSource) => ({
  print: (
    { meetingId, asStaff }: { readonly meetingId: string; readonly asStaff: boolean },
    personId: string,
    { lang, part }: { readonly lang: PackLanguage; readonly part: PackPart | 'all' },
  ): Promise<Blob> =>
    requestFile({
      method: 'GET',
      path: ['meetings', meetingId, 'people', personId, 'pack', lang, part],
      seat: seat(asStaff ? null : meetingId),
    }),
  /** Begins to type up a paper (staff). */
  typeUp: (meetingId: string, personId: string, paper: TypeUpRequest): Promise<void> =>
    requestDone({
      method: 'POST',
      path: ['meetings', meetingId, 'people', personId, 'typed-up'],
      body: paper,
      seat: seat(meetingId),
    }),
});
