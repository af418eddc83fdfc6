import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import type { Selectable } from 'kysely';

import type { Readable } from '#store/keeping/open-to-read.ts';
import type { AdditionRow, SeenRow, TranslationRow } from '#store/ports/after-store.ts';
import { queryOf } from '#store/sql/query.ts';
import type { Tables } from '#store/tables.ts';

type Row<Table extends keyof Tables> = Omit<Tables[Table], 'savedSeal'>;
type CreditRow = Selectable<Tables['documentCredit']>;
export type Saved = Pick<Tables['meeting'], 'state' | 'savedVersion' | 'savedTitle' | 'savedAt'> & {
  readonly savedSeal: Uint8Array;
};

/** Everything of a meeting that is chained or sealed, as the disk has it. */
export type MeetingOnDisk = {
  readonly meeting: MeetingId;
  /** null: rows of a meeting that is not there. */
  readonly saved: Saved | null;
  readonly documents: readonly Selectable<Tables['document']>[];
  readonly snapshots: readonly Row<'documentSnapshot'>[];
  readonly rows: readonly Row<'documentUpdate'>[];
  readonly versions: readonly Row<'version'>[];
  readonly versionDocuments: readonly Row<'versionDocument'>[];
  readonly gaps: readonly Row<'gap'>[];
  /** In order of place. */
  readonly gapVersions: readonly Row<'gapVersion'>[];
  /** In order of place. */
  readonly gapsSaid: readonly Row<'gapSaid'>[];
  /** In order of place. */
  readonly openingSteps: readonly Row<'openingStep'>[];
  readonly reports: readonly Row<'report'>[];
  readonly credits: readonly CreditRow[];
  readonly agreements: readonly Row<'agreement'>[];
  readonly replies: readonly Row<'reply'>[];
  readonly additions: readonly AdditionRow[];
  readonly translations: readonly TranslationRow[];
  readonly seen: readonly SeenRow[];
  /** In order of place. */
  readonly sayings: readonly Row<'saying'>[];
  readonly recoveryPoints: readonly Row<'recoveryPoint'>[];
  readonly recoveryDocuments: readonly Row<'recoveryDocument'>[];
  /** The version of another meeting that the first one follows, if it does. */
  readonly carried: { readonly hash: string } | null;
};

/** Every meeting that any of these tables knows, in order. */
export const listMeetings = async ({ db, connection }: Readable): Promise<MeetingId[]> => {
  const found = await connection.read<{ meeting: MeetingId }[]>(
    queryOf(db.selectFrom('meeting').select('id as meeting')),
    queryOf(db.selectFrom('document').select('meeting').distinct()),
    queryOf(db.selectFrom('documentUpdate').select('meeting').distinct()),
    queryOf(db.selectFrom('documentSnapshot').select('meeting').distinct()),
    queryOf(db.selectFrom('version').select('meeting').distinct()),
    queryOf(db.selectFrom('versionDocument').select('meeting').distinct()),
    queryOf(db.selectFrom('openingStep').select('meeting').distinct()),
    queryOf(db.selectFrom('report').select('meeting').distinct()),
    queryOf(db.selectFrom('documentCredit').select('meeting').distinct()),
    queryOf(db.selectFrom('saying').select('meeting').distinct()),
    queryOf(db.selectFrom('agreement').select('meeting').distinct()),
    queryOf(db.selectFrom('reply').select('meeting').distinct()),
    queryOf(db.selectFrom('addition').select('meeting').distinct()),
    queryOf(db.selectFrom('translation').select('meeting').distinct()),
    queryOf(db.selectFrom('recoveryPoint').select('meeting').distinct()),
    queryOf(db.selectFrom('recoveryDocument').select('meeting').distinct()),
  );
  return [...new Set(found.flat().map(({ meeting }) => meeting))].toSorted();
};

/** What people said of its versions: a moment of its own, a little later than the rest, when a server writes meanwhile. */
const readSaid = async ({ db, connection }: Readable, meeting: MeetingId) => {
  const [agreements, replies, additions, translations, seen, sayings, gapsSaid] =
    await connection.read<
      [
        Row<'agreement'>,
        Row<'reply'>,
        AdditionRow,
        TranslationRow,
        SeenRow,
        Row<'saying'>,
        Row<'gapSaid'>,
      ]
    >(
      queryOf(db.selectFrom('agreement').selectAll().where('meeting', '=', meeting)),
      queryOf(db.selectFrom('reply').selectAll().where('meeting', '=', meeting)),
      queryOf(
        db
          .selectFrom('addition')
          .select([
            'meeting',
            'person',
            'words',
            'at',
            'typedBy',
            'how',
            'lang',
            'paperDay',
            'origin',
          ])
          .where('meeting', '=', meeting)
          .orderBy('id'),
      ),
      queryOf(db.selectFrom('translation').selectAll().where('meeting', '=', meeting)),
      queryOf(db.selectFrom('seen').selectAll().where('meeting', '=', meeting)),
      queryOf(db.selectFrom('saying').selectAll().where('meeting', '=', meeting).orderBy('place')),
      queryOf(db.selectFrom('gapSaid').selectAll().where('meeting', '=', meeting).orderBy('place')),
    );
  return { agreements, replies, additions, translations, seen, sayings, gapsSaid };
};

/** One moment of one meeting. */
export const readMeeting = async (
  { db, connection }: Readable,
  meeting: MeetingId,
): Promise<MeetingOnDisk> => {
  const [
    [saved],
    documents,
    credits,
    snapshots,
    rows,
    versions,
    versionDocuments,
    gaps,
    gapVersions,
    openingSteps,
    reports,
    recoveryPoints,
    recoveryDocuments,
    [carried],
  ] = await connection.read<
    [
      Saved,
      Selectable<Tables['document']>,
      CreditRow,
      Row<'documentSnapshot'>,
      Row<'documentUpdate'>,
      Row<'version'>,
      Row<'versionDocument'>,
      Row<'gap'>,
      Row<'gapVersion'>,
      Row<'openingStep'>,
      Row<'report'>,
      Row<'recoveryPoint'>,
      Row<'recoveryDocument'>,
      { hash: string },
    ]
  >(
    queryOf(
      db
        .selectFrom('meeting')
        .select(['state', 'savedVersion', 'savedTitle', 'savedAt', 'savedSeal'])
        .where('id', '=', meeting),
    ),
    queryOf(db.selectFrom('document').selectAll().where('meeting', '=', meeting).orderBy('name')),
    queryOf(db.selectFrom('documentCredit').selectAll().where('meeting', '=', meeting)),
    queryOf(db.selectFrom('documentSnapshot').selectAll().where('meeting', '=', meeting)),
    queryOf(
      db.selectFrom('documentUpdate').selectAll().where('meeting', '=', meeting).orderBy('seq'),
    ),
    queryOf(db.selectFrom('version').selectAll().where('meeting', '=', meeting).orderBy('n')),
    queryOf(db.selectFrom('versionDocument').selectAll().where('meeting', '=', meeting)),
    queryOf(db.selectFrom('gap').selectAll().where('meeting', '=', meeting).orderBy('askedAt')),
    queryOf(
      db.selectFrom('gapVersion').selectAll().where('meeting', '=', meeting).orderBy('place'),
    ),
    queryOf(
      db.selectFrom('openingStep').selectAll().where('meeting', '=', meeting).orderBy('place'),
    ),
    queryOf(db.selectFrom('report').selectAll().where('meeting', '=', meeting).orderBy('id')),
    queryOf(
      db.selectFrom('recoveryPoint').selectAll().where('meeting', '=', meeting).orderBy('at'),
    ),
    queryOf(db.selectFrom('recoveryDocument').selectAll().where('meeting', '=', meeting)),
    queryOf(
      db
        .selectFrom('version as first')
        .innerJoin('version as other', 'other.hash', 'first.previousHash')
        .select('other.hash')
        .where('first.meeting', '=', meeting)
        .where('first.n', '=', 1)
        .where('other.meeting', '<>', meeting),
    ),
  );
  return {
    ...(await readSaid({ db, connection }, meeting)),
    meeting,
    saved: saved ?? null,
    documents,
    credits,
    snapshots,
    rows,
    versions,
    versionDocuments,
    gaps,
    gapVersions,
    openingSteps,
    reports,
    recoveryPoints,
    recoveryDocuments,
    carried: carried ?? null,
  };
};
