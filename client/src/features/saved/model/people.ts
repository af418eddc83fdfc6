import type { Role } from '@fourchairs/shared/access/role.ts';
import type { MeetingRecord, RecordPerson } from '@fourchairs/shared/document/record.ts';

import { initialsOf } from '#lib/initials.ts';

/** How a record names people: the pupil as everybody calls them, everyone else in full. */
export type PaperPerson = {
  readonly id: string;
  readonly name: string;
  /** *Mum*: how the pupil knows them, where that is another name. */
  readonly shownAs: string | null;
  readonly role: Role;
  readonly initials: string;
  readonly isLead: boolean;
  /** Known to hold parental responsibility. */
  readonly isResponsible: boolean;
};

const toPaper = (
  { id, name, shownAs, role, isLead, hasResponsibility }: RecordPerson,
  { pupil }: MeetingRecord,
): PaperPerson => {
  const shown = id === pupil.personId ? pupil.preferredName : name;
  return {
    id,
    name: shown,
    shownAs: shownAs === '' || name.includes(shownAs) ? null : shownAs,
    role,
    initials: initialsOf(shown),
    isLead,
    isResponsible: hasResponsibility === true,
  };
};

/** Everybody of a record, in the order they stand there. */
export const peopleOf = (record: MeetingRecord): PaperPerson[] =>
  record.people.map((person) => toPaper(person, record));

/** People by id, of the record and of the one it is compared with: who wrote last term may not be here any more. */
export const peopleById = (
  record: MeetingRecord,
  before: MeetingRecord | null,
): ReadonlyMap<string, PaperPerson> =>
  new Map(
    [...(before === null ? [] : peopleOf(before)), ...peopleOf(record)].map((person) => [
      person.id,
      person,
    ]),
  );
