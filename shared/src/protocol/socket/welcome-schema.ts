import * as z from 'zod/mini';

import { parseId, type PersonId } from '#lib/ids.ts';

import type { Welcome } from './welcome.ts';

/** A person's id inside a frame. */
export const personId = z.custom<PersonId>(
  (value) => typeof value === 'string' && parseId<PersonId>(value) !== null,
);
const count = z.int().check(z.nonnegative());

/** Frame 100 as it must arrive. Unknown keys are dropped, so that a newer server may say more. */
export const welcomeSchema: z.ZodMiniType<Welcome> = z.object({
  protocol: count,
  schema: count,
  epoch: count,
  clientId: z.int().check(z.minimum(1), z.maximum(0xffff_ffff)),
  grant: z.enum(['read', 'write']),
  person: personId,
  heartbeatMs: z.int().check(z.minimum(1)),
  limits: z.object({
    frameBytes: count,
    framesPerSecond: count,
    bytesPerSecond: count,
    plainTextChars: count,
    notesBytes: count,
    documentBytes: count,
  }),
});
