import { countWords, cutWords } from '@fourchairs/shared/document/take-out/cut-words.ts';
import { parsePlainKey } from '@fourchairs/shared/document/take-out/plain-key.ts';

import type { GapRow, GapSaidRow } from '#store/ports/gap-store.ts';
import type { BesideText } from '#store/repositories/beside-text.ts';
import { findBeside } from '#store/repositories/beside-texts.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { gapSaidSeal } from '#store/repositories/seals.ts';
import { type Step, step } from '#store/sql/step.ts';

type Done = GapRow & { readonly state: 'done' };
type Changed = Pick<GapSaidRow, 'kind' | 'about' | 'before' | 'after'>;
type Change = { readonly steps: readonly Step[]; readonly said: readonly Changed[] };

/** The file of a report goes; its row stays, with the hash of what it was. */
const eraseFile = async (
  { db, connection }: Database,
  { meeting, field }: Done,
): Promise<Change> => {
  const key = parsePlainKey(field);
  if (key?.kind !== 'report-file') return { steps: [], said: [] };
  const all = await rowsOf(
    { connection },
    db.selectFrom('report').select(['id', 'sha256']).where('meeting', '=', meeting),
  );
  const steps = all
    .filter(({ id }) => id === key.id)
    .map(({ id, sha256 }) => ({
      before: Buffer.from(sha256, 'hex'),
      step: step(db.deleteFrom('reportFile').where('report', '=', id), {
        rows: 1,
        otherwise: 'The file is gone already',
      }),
    }));
  const after = new Uint8Array();
  return {
    steps: steps.map((each) => each.step),
    said: steps.map(({ before }) => ({ kind: 'file', about: key.id, before, after })),
  };
};

type Cut = BesideText & { readonly cut: string };

/** The words go from where they stand, and with them all that says the same in another language (TRANSLATE2). */
const cutsOf = (each: BesideText, words: string): Cut[] => {
  const { other } = each;
  const both = other === undefined ? [each] : [each, other];
  const found = both.find(({ text }) => countWords(text, words) > 0);
  if (found === undefined) return [];
  return both
    .map((one) => ({ ...one, cut: cutWords(one.text, one === found ? words : one.text, one.most) }))
    .filter(({ text, cut }) => text !== cut);
};

const cutRows = async (database: Database, gap: Done, words: string): Promise<Change> => {
  const found = await findBeside(database, gap.meeting, gap.field);
  const cuts = found.flatMap((each) => cutsOf(each, words));
  return {
    steps: cuts.map(({ write, cut }) => write(cut)),
    said: cuts.flatMap(({ text, cut, said }) => {
      if (said === undefined) return [];
      const { kind, about, digest: before } = said(text);
      return [{ kind, about, before, after: said(cut).digest }];
    }),
  };
};

const lastPlace = async (database: Database, { meeting }: Done): Promise<number> => {
  const { db } = database;
  const last = await rowOf(
    database,
    db
      .selectFrom('gapSaid')
      .select('place')
      .where('meeting', '=', meeting)
      .orderBy('place', 'desc')
      .limit(1),
  );
  return last?.place ?? 0;
};

/** Takes the words out of the rows beside the documents, and keeps what each was chained as (docs/decisions/0024). */
export const besideSteps = async (
  database: Database,
  gap: Done,
  words: string,
): Promise<Step[]> => {
  const changes = [await cutRows(database, gap, words), await eraseFile(database, gap)];
  const first = (await lastPlace(database, gap)) + 1;
  const said = changes.flatMap((change) => change.said);
  const rows = said.map((each, index): GapSaidRow => {
    return { meeting: gap.meeting, place: first + index, gap: gap.id, ...each };
  });
  return [
    ...changes.flatMap(({ steps }) => steps),
    ...rows.map((row) =>
      step(database.db.insertInto('gapSaid').values({ ...row, seal: gapSaidSeal(row, gap) })),
    ),
  ];
};
