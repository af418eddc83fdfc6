import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import type { Head } from '#store/repositories/heads.ts';
import { firstLink } from '#store/repositories/seals.ts';
import { queryOf } from '#store/sql/query.ts';

type Key = { readonly meeting: MeetingId; readonly name: DocumentName };
type Found = { readonly seq: number; readonly link: Uint8Array };

/** The link of row `seq`, or of the row that a snapshot up to it stands for; null when neither is there. */
export const createReadLink =
  ({ db, connection }: Database) =>
  async ({ meeting, name }: Key, seq: number): Promise<Uint8Array | null> => {
    if (seq === 0) return firstLink({ meeting, name });
    const [rows, snapshots] = await connection.read<[Found, Found]>(
      queryOf(
        db
          .selectFrom('documentUpdate')
          .select(['seq', 'hash as link'])
          .where('meeting', '=', meeting)
          .where('name', '=', name)
          .where('seq', '=', seq),
      ),
      queryOf(
        db
          .selectFrom('documentSnapshot')
          .select(['seq', 'link'])
          .where('meeting', '=', meeting)
          .where('name', '=', name)
          .where('seq', '=', seq),
      ),
    );
    return (rows[0] ?? snapshots[0])?.link ?? null;
  };

/** Reads a document's head and remembers it; nothing to remember when there is none, or its last row is gone. */
export const createReadHead = (database: Database) => {
  const { db, connection, heads } = database;
  const readLink = createReadLink(database);
  return async ({ meeting, name }: Key): Promise<void> => {
    const [[found]] = await connection.read<[Omit<Head, 'link'>]>(
      queryOf(
        db
          .selectFrom('document')
          .select(['epoch', 'schema', 'seq', 'credits', 'creditLink'])
          .where('meeting', '=', meeting)
          .where('name', '=', name),
      ),
    );
    const link = found ? await readLink({ meeting, name }, found.seq) : null;
    if (found && link) heads.set({ meeting, name }, { ...found, link });
  };
};
