import { takersIn } from '@fourchairs/shared/document/compare/taken-out.ts';
import { type TakersOf, nobodyKnows } from '@fourchairs/shared/document/compare/takers.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { takerOf } from '#lib/words-of.ts';
import type { Deps } from '#use-cases/deps.ts';

const name = 'meeting';

/** Who took out which of the words that a meeting's shared document began with, as version `n` of it has them (VERSION6). */
export const whoTookOut = async (
  { store: { versions, documents } }: Deps,
  meeting: MeetingId,
  n: number,
): Promise<TakersOf> => {
  const key = { meeting, name } as const;
  const [all, typists, credits] = await Promise.all([
    versions.versionDocuments(meeting, n),
    documents.typists(key),
    documents.credits(key),
  ]);
  const shared = all.find((document) => document.name === name);
  if (shared === undefined) return nobodyKnows;
  const doc = createDocument(name);
  Y.applyUpdateV2(doc, shared.state);
  const typistById = new Map(typists.map((typist) => [typist.clientId, typist]));
  return takersIn(doc, {
    isFirst: (clientId) => typistById.get(clientId)?.isFirst === true,
    takerOf: takerOf(credits),
    typistOf: (clientId) => typistById.get(clientId)?.person ?? null,
  });
};
