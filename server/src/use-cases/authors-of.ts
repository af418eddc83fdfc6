import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { AuthorOf } from '@fourchairs/shared/document/record-text.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { WordsOf } from '#lib/words-of.ts';
import type { Deps } from '#use-cases/deps.ts';

/**
 * Who a client id of this document was leased to: the server's own proof of who typed what. Words that somebody's editor
 * took out and put in again stay those of their first typist (VERSION6).
 */
export const authorsOf = async (
  { store: { documents } }: Pick<Deps, 'store'>,
  key: { readonly meeting: MeetingId; readonly name: DocumentName },
): Promise<AuthorOf> => {
  const [leases, credits] = await Promise.all([documents.typists(key), documents.credits(key)]);
  const people = new Map(leases.map(({ clientId, person }) => [clientId, person]));
  const words = new WordsOf(credits);
  const under = (clientId: number) => people.get(clientId) ?? null;
  return Object.assign(
    (clientId: number, clock: number) => words.firstTypist(clientId, clock) ?? under(clientId),
    {
      movedBy: (clientId: number, clock: number) =>
        words.firstTypist(clientId, clock) === null ? null : under(clientId),
    },
  );
};
