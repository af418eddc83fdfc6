import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { TranslationRow } from '#store/ports/after-store.ts';
import { type BesideText, once } from '#store/repositories/beside-text.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { translationSaid } from '#store/repositories/saying-seals.ts';
import { step } from '#store/sql/step.ts';

const textOf = ({ db }: Database, row: TranslationRow): BesideText => ({
  text: row.words,
  write: (words) =>
    step(
      db
        .updateTable('translation')
        .set({ words })
        .where('meeting', '=', row.meeting)
        .where('kind', '=', row.kind)
        .where('about', '=', row.about)
        .where('words', '=', row.words),
      once,
    ),
  said: (words) => translationSaid({ ...row, words }),
});

/** Words that somebody said, each with the same in another language where somebody put it into one (TRANSLATE2). */
export const withTranslations = async (
  database: Database,
  meeting: MeetingId,
  kind: TranslationRow['kind'],
  said: readonly { readonly about: string; readonly own: BesideText }[],
): Promise<BesideText[]> => {
  const rows = await rowsOf(
    database,
    database.db
      .selectFrom('translation')
      .selectAll()
      .where('meeting', '=', meeting)
      .where('kind', '=', kind),
  );
  return said.map(({ about, own }) => {
    const row = rows.find((each) => each.about === about);
    return row === undefined ? own : { ...own, other: textOf(database, row) };
  });
};
