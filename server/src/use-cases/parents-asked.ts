import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { ResponsibilityRow } from '#store/ports/carer-store.ts';
import type { MeetingRow, ParticipantRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Who is known not to hold parental responsibility. */
const withoutIt = (rows: readonly ResponsibilityRow[]): ReadonlySet<PersonId> => {
  const known = new Map(rows.map((row) => [row.person, row.holds]));
  return new Set([...known].flatMap(([person, holds]) => (holds === 'no' ? [person] : [])));
};

/**
 * The parents and carers of a meeting whose say is waited for: those who hold parental responsibility, or may. Where
 * nobody there does, whoever has care of the child speaks for the family.
 */
export const parentsAmong = <Row extends Pick<ParticipantRow, 'person' | 'role'>>(
  participants: readonly Row[],
  rows: readonly ResponsibilityRow[],
): readonly Row[] => {
  const without = withoutIt(rows);
  const parents = participants.filter(({ role }) => role === 'parent');
  const holders = parents.filter(({ person }) => !without.has(person));
  return holders.length === 0 ? parents : holders;
};

/** The same, of a meeting as it stands: a record keeps what was known on the day it was finished. */
export const findParentsAsked = async (
  { store }: Pick<Deps, 'store'>,
  meeting: Pick<MeetingRow, 'id' | 'pupil' | 'state'>,
  participants: readonly ParticipantRow[],
): Promise<readonly ParticipantRow[]> => {
  const [rows, finished] = await Promise.all([
    store.carers.responsibilities(meeting.pupil),
    meeting.state === 'saved' ? store.versions.finished(meeting.id) : null,
  ]);
  const until = finished?.at ?? Infinity;
  return parentsAmong(
    participants,
    rows.filter(({ at }) => at <= until),
  );
};
