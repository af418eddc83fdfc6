import * as z from 'zod/mini';

import { stages } from '#domain/stages.ts';

import type { Notice } from './notice.ts';
import { personId } from './welcome-schema.ts';

/** Frame 103 as it must arrive. A kind this page does not know is no notice. */
export const noticeSchema: z.ZodMiniType<Notice> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heartbeat') }),
  z.object({ kind: z.literal('access'), grant: z.enum(['read', 'write']) }),
  z.object({ kind: z.literal('finished'), n: z.int().check(z.minimum(1)) }),
  z.object({ kind: z.literal('draining') }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('gather'), stage: z.enum(stages), by: personId }),
  z.object({ kind: z.literal('meeting-changed') }),
]);
