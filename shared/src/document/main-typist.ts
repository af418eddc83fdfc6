import type { PersonId } from '#lib/ids.ts';

import type { RecordText } from './record.ts';

/** Whoever typed most of a text. */
export const mainTypist = ({ by }: RecordText): PersonId | null => {
  const lengths = new Map<PersonId, number>();
  for (const { person, length } of by)
    if (person !== null) lengths.set(person, (lengths.get(person) ?? 0) + length);
  const [most] = [...lengths].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
};
