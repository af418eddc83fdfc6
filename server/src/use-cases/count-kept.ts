import { countWords } from '@fourchairs/shared/document/take-out/cut-words.ts';
import { countInRecord, type TakenOut } from '@fourchairs/shared/document/take-out/take-out.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { parseRecord } from '#use-cases/read-version.ts';

/** How often words stand in what a key names: in the saved record, and in the rows beside it. */
export const countKept = async (
  { store }: Pick<Deps, 'store'>,
  { id, savedVersion }: MeetingRow,
  taken: TakenOut,
): Promise<number> => {
  const n = must(savedVersion, 'the version of a saved meeting');
  const [version, beside] = await Promise.all([
    store.versions.version(id, n),
    store.gaps.beside(id, taken.field),
  ]);
  const inRows = beside.map((text) => countWords(text, taken.words));
  return [countInRecord(parseRecord(must(version, 'the saved version')), taken), ...inRows].reduce(
    (sum, count) => sum + count,
  );
};
