import { type Role, roles } from '@fourchairs/shared/access/role.ts';
import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';

/** Somebody whose page is open on this meeting, whatever number of tabs. */
export type PersonHere = {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly device: 'own' | 'room';
  /** Every page of theirs is hidden or untouched. */
  readonly away: boolean;
  /** The stage they look at; null when their page did not say. */
  readonly stage: Stage | null;
  readonly isMe: boolean;
};

/** Somebody else's caret in a plain text field. */
export type FieldCaret = {
  readonly clientId: number;
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  /** Relative positions as JSON. */
  readonly anchor: unknown;
  readonly head: unknown;
  /** They are typing or moving: show their name. */
  readonly moving: boolean;
};

type Here = {
  readonly person: Omit<PersonHere, 'isMe'>;
  readonly field: { readonly key: string; readonly anchor: unknown; readonly head: unknown } | null;
};

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** How this reader knows people, by id: *Mum*, *Miss Adeyemi*. Who is not in it is called as the server does. */
export type Names = ReadonlyMap<string, string>;

/** Reads what somebody's page said about them; null for what is not a presence. The server vouches for `user` alone. */
export const readPresence = (state: unknown): Here | null => {
  const said = fieldsOf(state);
  const user = fieldsOf(said.get('user'));
  const field = fieldsOf(said.get('field'));
  const [id, name, key] = [user.get('personId'), user.get('name'), field.get('key')];
  const role = roles.find((each) => each === user.get('role'));
  const personId = typeof id === 'string' ? parseId<PersonId>(id) : null;
  if (personId === null || typeof name !== 'string' || role === undefined) return null;
  return {
    person: {
      personId,
      name,
      role,
      device: user.get('device') === 'room' ? 'room' : 'own',
      away: said.get('away') === true,
      stage: stages.find((each) => each === said.get('stage')) ?? null,
    },
    field:
      typeof key === 'string'
        ? { key, anchor: field.get('anchor'), head: field.get('head') }
        : null,
  };
};

/** One entry a person and device: here if any page is, at the stage of a page that is not away. Sorted by name. */
export const listPeople = (
  states: ReadonlyMap<number, unknown>,
  { me, names }: { readonly me: PersonId; readonly names: Names },
): readonly PersonHere[] => {
  const found = new Map<string, PersonHere>();
  for (const state of states.values()) {
    const here = readPresence(state);
    if (here === null) continue;
    const { person } = here;
    const key = `${person.personId} ${person.device}`;
    const before = found.get(key);
    if (before !== undefined && !before.away) continue;
    const name = names.get(person.personId) ?? person.name;
    found.set(key, { ...person, name, isMe: person.personId === me });
  }
  return [...found.values()].sort(
    (a, b) => a.name.localeCompare(b.name) || a.personId.localeCompare(b.personId),
  );
};

const sameEntries = (a: object, b: object): boolean => {
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
};

export const samePeople = (a: readonly PersonHere[], b: readonly PersonHere[]): boolean =>
  a.length === b.length &&
  a.every((person, index) => {
    const other = b[index];
    return other !== undefined && sameEntries(person, other);
  });
