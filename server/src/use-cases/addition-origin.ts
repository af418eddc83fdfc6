import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { z } from 'zod';

import type { AdditionRow } from '#store/ports/after-store.ts';

/** One document, as long as its client ids mean the same people (JOIN8). */
export type TypedIn = { readonly document: DocumentName; readonly epoch: number };

/** By client id, how far its typing goes. */
export type Clocks = ReadonlyMap<number, number>;

const late = z.object({
  document: z.string(),
  epoch: z.number(),
  to: z.array(z.tuple([z.number(), z.number()])),
});

/** A page says the same press again when it did not hear that the first had been kept. */
export const pressOrigin = (press: string): string => canonicalJson({ press });

/** Typed after Finish: how far each client id had come. No names and no words. */
export const lateOrigin = ({ document, epoch }: TypedIn, to: Clocks): string =>
  canonicalJson({ document, epoch, to: [...to] });

/** How far each client id of a document was kept beside the record already. */
export const keptClocks = (standing: readonly AdditionRow[], place: TypedIn): Clocks => {
  const kept = new Map<number, number>();
  for (const { origin } of standing) {
    const { data } = late.safeParse(origin === null ? null : JSON.parse(origin));
    if (data?.document !== place.document || data.epoch !== place.epoch) continue;
    for (const [client, clock] of data.to) {
      kept.set(client, Math.max(clock, kept.get(client) ?? 0));
    }
  }
  return kept;
};
