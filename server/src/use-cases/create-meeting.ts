import type { StaffActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { planWithSeen } from '@fourchairs/shared/document/with-seen.ts';
import { withoutWordsOf } from '@fourchairs/shared/document/without-words-of.ts';
import type { Term } from '@fourchairs/shared/domain/codes.ts';
import { stages } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { isRealTime } from '#lib/local-time.ts';
import { newId } from '#lib/new-id.ts';
import { Problem } from '#lib/problem.ts';
import type { ApartRow } from '#store/ports/apart-store.ts';
import {
  type MeetingRow,
  type NewDocument,
  type ParticipantRow,
  type PersonRow,
  type PupilRow,
  StoreConflict,
} from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import {
  type NewPerson,
  findLead,
  findTicked,
  toNewPeople,
  toParticipants,
} from '#use-cases/invited-people.ts';
import {
  checkBehind,
  checkNewNames,
  checkTogether,
  findReview,
  keptFromThese,
  standingApart,
} from '#use-cases/kept-apart.ts';
import { toPupilMeeting } from '#use-cases/list-pupils.ts';
import { newDocuments } from '#use-cases/new-documents.ts';
import { parseRecord } from '#use-cases/read-version.ts';
import { listSeen } from '#use-cases/seen-between.ts';

export type MeetingPlan = {
  readonly term: Term;
  readonly plannedAt: string;
  readonly people: readonly string[];
  readonly newPeople: readonly NewPerson[];
  readonly leadId: string;
  readonly carryFrom: string | null;
  readonly known?: number | undefined;
};

type Carried = { readonly from: { meeting: MeetingId; n: number }; readonly record: MeetingRecord };

/** Everybody invited to the new meeting would read in it what is not given out yet. */
const stillHeld = () =>
  new Problem(
    'conflict',
    'The record of that meeting is still being checked, so it is not given out and cannot be carried in. Nothing was made: give the record out first, or make this meeting without it.',
    'carryFrom',
  );

/** Two people press the button for the same pupil: one meeting is made, and the other one is told. */
const madeAlready = () =>
  new Problem(
    'conflict',
    'Somebody else has just made a meeting for this pupil. Nothing was made twice: look at the list of meetings, then decide whether another is needed.',
    'known',
  );

/** Carrying in shows the earlier record to whoever makes the meeting: they must be allowed to read it. */
const checkMayRead = async (
  { store, clock }: Deps,
  meeting: MeetingId,
  actor: StaffActor,
): Promise<void> => {
  const access = await findMeetingAccess(store, meeting, clock.now());
  const { target } = must(access, 'the earlier meeting');
  if (!can(actor, { action: 'version.read', meeting: target })) {
    throw new Problem(
      'not-allowed',
      'You were not invited to that meeting, so its outcomes cannot be carried in by you. Nothing was made: ask the SENCO to make this one.',
      'carryFrom',
    );
  }
  if (target.held === true) throw stillHeld();
};

/** Who the new meeting is for, and what is kept from whom of them. */
type Guests = {
  readonly people: readonly ParticipantRow[];
  readonly pairs: readonly ApartRow[];
  readonly known: ReadonlyMap<PersonId, PersonRow>;
};

const findCarried = async (
  deps: Deps,
  { carryFrom, actor, guests }: { carryFrom: string | null; actor: StaffActor; guests: Guests },
  ofPupil: readonly MeetingRow[],
): Promise<Carried | null> => {
  if (carryFrom === null) return null;
  const meeting = ofPupil.find(({ id }) => id === carryFrom);
  if (!meeting || meeting.savedVersion === null) {
    throw new Problem(
      'bad-request',
      'Outcomes can be carried in from a finished meeting of this pupil only. Nothing was made.',
      'carryFrom',
    );
  }
  await checkMayRead(deps, meeting.id, actor);
  const { pairs, people, known } = guests;
  await checkBehind(deps, { pairs, people, from: meeting.id, field: 'carryFrom' });
  const n = meeting.savedVersion;
  const version = must(await deps.store.versions.version(meeting.id, n), 'a saved version');
  const record = parseRecord(version);
  const seen = await listSeen(deps, meeting.id);
  return {
    from: { meeting: meeting.id, n },
    record: {
      ...record,
      plan: withoutWordsOf(planWithSeen(record.plan, seen), keptFromThese(pairs, people, known)),
    },
  };
};

/** Of the room a document has, what may be full before anybody has written a word. */
const mostFull = 0.75;

/** A document that is full when the meeting begins would refuse everybody's first word. */
const checkRoom = ({ settings }: Deps, documents: readonly NewDocument[]): void => {
  const bytesOf = ({ rows }: NewDocument) => rows.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (documents.every((each) => bytesOf(each) <= settings.documentBytes * mostFull)) return;
  throw new Problem(
    'too-large',
    'There is more in the record of that meeting than a new one can begin with. Nothing was made: make this meeting without it, and read the record beside it.',
    'carryFrom',
  );
};

const checkTime = (plannedAt: string): void => {
  if (isRealTime(plannedAt)) return;
  throw new Problem(
    'bad-request',
    'There is no such day or time. Nothing was made: choose another.',
    'plannedAt',
  );
};

/** Makes a meeting with its people and documents; last term's outcomes are carried in, once (JOIN7). */
export const createMeeting = async (
  deps: Deps,
  { pupil, plan, actor }: { pupil: PupilRow; plan: MeetingPlan; actor: StaffActor },
): Promise<PupilMeeting> => {
  checkTime(plan.plannedAt);
  const [known, ofPupil, pairs] = await Promise.all([
    findPeople(deps.store, { school: pupil.school, pupil: pupil.id }),
    deps.store.meetings.meetingsOfPupil(pupil.id),
    standingApart(deps, pupil.id),
  ]);
  const newPeople = toNewPeople(plan.newPeople, pupil, known);
  checkNewNames(pairs, newPeople, known);
  const id = newId<MeetingId>();
  const participants = toParticipants(id, [...findTicked(plan.people, pupil, known), ...newPeople]);
  checkTogether(pairs, participants);
  const guests = { people: participants, pairs, known };
  const carried = await findCarried(deps, { carryFrom: plan.carryFrom, actor, guests }, ofPupil);
  const meeting: MeetingRow = {
    id,
    school: pupil.school,
    pupil: pupil.id,
    term: plan.term,
    plannedAt: plan.plannedAt,
    state: 'planned',
    stage: stages[0],
    lead: findLead(plan.leadId, participants),
    carriedFrom: carried?.from ?? null,
    savedVersion: null,
    review: await findReview(deps, { pairs, people: participants, meeting: plan, ofPupil }),
  };
  const made = { maker: actor.personId, at: deps.clock.now() };
  const documents = newDocuments(participants, carried?.record ?? null, made);
  checkRoom(deps, documents);
  await deps.store.meetings
    .createMeeting(meeting, participants, documents, newPeople, plan.known)
    .catch((error: unknown) => {
      throw error instanceof StoreConflict ? madeAlready() : error;
    });
  await audit(deps, { actor: actor.personId, action: 'meeting.made', meeting: id });
  return toPupilMeeting(meeting, [...ofPupil, meeting]);
};
