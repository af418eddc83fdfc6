import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { GapRow, GapStore, GappedVersion } from '#store/ports/gap-store.ts';
import { findBeside } from '#store/repositories/beside-texts.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { holdDocument, replaceRows } from '#store/repositories/documents.ts';
import { besideSteps } from '#store/repositories/gap-beside.ts';
import { createReadHead } from '#store/repositories/read-head.ts';
import { gapSeal, headSeal, versionSeal } from '#store/repositories/seals.ts';
import { type Step, step } from '#store/sql/step.ts';
import { StoreConflict, type VersionRow } from '#store/store.ts';

type Without = Parameters<GapStore['takeOut']>[2];
type Done = GapRow & { readonly state: 'done' };

const holdSaved = ({ db }: Database, meeting: MeetingId): Step =>
  step(
    db
      .updateTable('meeting')
      .set((e) => ({ state: e.ref('state') }))
      .where('id', '=', meeting)
      .where('state', '=', 'saved'),
    { rows: 1, otherwise: 'The meeting is not saved' },
  );

/** Once, and the words that were asked about go with it. */
const decide = (
  { db }: Database,
  { id }: GapRow,
  state: 'done' | 'declined',
  { by, at }: { by: PersonId; at: number },
): Step => {
  const asked = db
    .updateTable('gap')
    .set({ state, words: null, decidedBy: by, decidedAt: at })
    .where('id', '=', id)
    .where('state', '=', 'asked');
  const query = state === 'done' ? asked.where('askedBy', '<>', by) : asked;
  return step(query, { rows: 1, otherwise: 'This was decided before, or by who asked' });
};

/** The version as it is read now must be the one that the gap was made from. */
const replaceVersion = (
  { db }: Database,
  gap: Done,
  version: Omit<VersionRow, 'kind'>,
  next: GappedVersion,
): Step[] => {
  const { meeting, n, record: before } = version;
  const { place, recordBefore, recordAfter, documents, record, states } = next;
  const row = { meeting, n, place, gap: gap.id, recordBefore, recordAfter, documents };
  return [
    step(
      db
        .updateTable('version')
        .set({ record, seal: versionSeal({ ...version, record }, states) })
        .where('meeting', '=', meeting)
        .where('n', '=', n)
        .where('record', '=', before),
      { rows: 1, otherwise: `Version ${n} is not what was read` },
    ),
    ...states.map(({ name, state }) =>
      step(
        db
          .updateTable('versionDocument')
          .set({ state })
          .where('meeting', '=', meeting)
          .where('n', '=', n)
          .where('name', '=', name),
        { rows: 1, otherwise: `Version ${n} has no document ${name}` },
      ),
    ),
    step(db.insertInto('gapVersion').values({ ...row, seal: gapSeal(row, gap) })),
  ];
};

/** The document begins a new epoch, so that nothing which knew the words is merged or written over it (JOIN8). */
const replaceDocument = async (
  database: Database,
  document: Without['documents'][number],
): Promise<Step[]> => {
  const { key, epoch, seq, bytes } = document;
  const { meeting, name } = key;
  await createReadHead(database)(key);
  const head = database.heads.get(key);
  if (head?.seq !== seq) throw new StoreConflict('The document is not at this row');
  const next = { ...head, epoch: epoch + 1 };
  return [
    holdDocument(database, key, epoch, seq),
    ...replaceRows(database, key, { seq, bytes, link: head.link }),
    step(
      database.db
        .updateTable('document')
        .set({ epoch: next.epoch, seal: headSeal(key, next) })
        .where('meeting', '=', meeting)
        .where('name', '=', name)
        .where('seq', '=', seq),
      { rows: 1, otherwise: 'The document is not at this row' },
    ),
  ];
};

/** The rows as the tables have them: a finished version's own title stands in its meeting, and its seal has the other. */
const storedVersions = (database: Database, meeting: MeetingId) =>
  rowsOf(
    database,
    database.db
      .selectFrom('version')
      .select([
        'meeting',
        'n',
        'title',
        'at',
        'hash',
        'previousHash',
        'contentHash',
        'record',
        'by',
      ])
      .where('meeting', '=', meeting),
  );

const createTakeOut =
  (database: Database): GapStore['takeOut'] =>
  async (gap, { by, at }, without) => {
    const done: Done = { ...gap, state: 'done', words: null, decidedBy: by, decidedAt: at };
    const stored = new Map(
      (await storedVersions(database, gap.meeting)).map((version) => [version.n, version]),
    );
    const versions = without.versions.flatMap((next) => {
      const version = stored.get(next.n);
      if (version === undefined) throw new StoreConflict(`There is no version ${next.n}`);
      return replaceVersion(database, done, version, next);
    });
    const documents = await Promise.all(
      without.documents.map((document) => replaceDocument(database, document)),
    );
    const beside = await besideSteps(database, done, gap.words ?? '');
    await database.connection.write([
      holdSaved(database, gap.meeting),
      decide(database, gap, 'done', { by, at }),
      ...versions,
      ...documents.flat(),
      ...beside,
    ]);
    for (const { key } of without.documents) database.heads.forget(key);
  };

export const createGaps = (database: Database): GapStore => {
  const { db, connection } = database;
  return {
    ask: async (gap) =>
      connection.write([holdSaved(database, gap.meeting), step(db.insertInto('gap').values(gap))]),
    ofMeeting: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('gap')
          .selectAll()
          .where('meeting', '=', meeting)
          .orderBy('askedAt')
          .orderBy('id'),
      ),
    ofVersion: async (meeting, n) =>
      rowsOf(
        database,
        db
          .selectFrom('gapVersion')
          .select(['meeting', 'n', 'place', 'gap', 'recordBefore', 'recordAfter', 'documents'])
          .where('meeting', '=', meeting)
          .where('n', '=', n)
          .orderBy('place'),
      ),
    beside: async (meeting, field) =>
      (await findBeside(database, meeting, field)).flatMap(({ text, other }) =>
        other === undefined ? [text] : [text, other.text],
      ),
    decline: async (gap, by, at) =>
      connection.write([decide(database, gap, 'declined', { by, at })]),
    takeOut: createTakeOut(database),
  };
};
