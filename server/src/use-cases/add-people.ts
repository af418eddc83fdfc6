import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { documentNames } from '#auth/document-names.ts';
import type { MeetingAccess } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import type { ParticipantRow, PersonRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import {
  type NewPerson,
  findTicked,
  toNewPeople,
  toParticipants,
} from '#use-cases/invited-people.ts';
import { checkBehind, checkNewNames, checkTogether, checkTyped } from '#use-cases/kept-apart.ts';

export type MorePeople = {
  readonly people: readonly string[];
  readonly newPeople: readonly NewPerson[];
};

/** More than sit round any table. */
const mostPeople = 60;

/** Nobody comes to where somebody is whom they are kept apart from, nor to what that person wrote before. */
const checkApart = async (
  deps: Deps,
  {
    access,
    people,
    known,
  }: {
    access: MeetingAccess;
    people: readonly ParticipantRow[];
    known: ReadonlyMap<PersonId, PersonRow>;
  },
): Promise<void> => {
  const { apart: pairs, participants, meeting } = access;
  if (people.length > 0) checkTogether(pairs, [...participants, ...people]);
  const from = meeting.carriedFrom?.meeting ?? null;
  await checkBehind(deps, { pairs, people, from, field: 'people' });
  await checkTyped(deps, { access, people, known });
};

const findNewcomers = async (deps: Deps, access: MeetingAccess, more: MorePeople) => {
  const { store } = deps;
  const { meeting, participants: there } = access;
  const pupil = must(await store.schools.pupil(meeting.pupil), 'the pupil of a meeting');
  const known = await findPeople(store, meeting);
  const newPeople = toNewPeople(more.newPeople, pupil, known);
  checkNewNames(access.apart, newPeople, known);
  const ticked = findTicked(more.people, pupil, known);
  const newcomers = toParticipants(meeting.id, [...ticked, ...newPeople]).filter(
    ({ person }) => !there.some((row) => row.person === person),
  );
  const last = Math.max(-1, ...there.map(({ position }) => position));
  const participants = newcomers.map((row, index): ParticipantRow => ({
    ...row,
    position: last + 1 + index,
  }));
  await checkApart(deps, { access, people: participants, known });
  return { newPeople, participants };
};

/**
 * Invites more people to a meeting that is planned or under way: they get their documents at once, and everybody's open
 * page hears of them. Whoever is on the list already stays as they are.
 */
export const addPeople = async (
  deps: Deps,
  { access, more, actor }: { access: MeetingAccess; more: MorePeople; actor: PersonId },
): Promise<void> => {
  const { id: meeting } = access.meeting;
  const { newPeople, participants } = await findNewcomers(deps, access, more);
  if (participants.length === 0) return;
  if (access.participants.length + participants.length > mostPeople) {
    throw new Problem(
      'too-large',
      `A meeting has room for ${mostPeople} people. Nobody was added: choose fewer.`,
      'people',
    );
  }
  const documents = documentNames(participants)
    .filter((name) => name !== 'meeting')
    .map((name) => ({ name, schema: documentSchemaVersion }));
  await deps.store.meetings.addPeople(meeting, participants, documents, newPeople);
  deps.live.recheckAccess(meeting);
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  for (const { person } of participants) {
    await audit(deps, { actor, action: 'person.added', meeting, detail: { person } });
  }
};
