import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import type { RecordSen, RecordTold } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Sen } from '@fourchairs/shared/protocol/http/sen.ts';

import { findMeetingAccess, type MeetingAccess } from '#auth/meeting-access.ts';
import type { ToldRow } from '#store/ports/sen-store.ts';
import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { isAcross } from '#use-cases/kept-apart.ts';
import { findPlanAround } from '#use-cases/school-settings.ts';
import {
  type Decided,
  findDecision,
  findQuestion,
  findTurn,
  type OfPupil,
} from '#use-cases/sen-decisions.ts';

type Told = ToldRow & { readonly how: RecordTold['how'] };
const isStanding = (row: ToldRow): row is Told => row.how !== 'taken-back';

/** What was known where and when this was noted: what somebody was told of is what stood there then. */
const knownAt = ({ meeting, at }: ToldRow, { rows, ofPupil }: OfPupil): OfPupil => ({
  ofPupil,
  rows: rows.filter((row) => row.meeting !== meeting || row.at <= at),
});

/**
 * What was noted last of each person of this meeting, whenever that was, of what they are to be told of here. Of others
 * it says nothing: they may be kept apart.
 */
const findTold = async (
  { store }: Pick<Deps, 'store'>,
  { meeting, participants }: Pick<MeetingAccess, 'meeting' | 'participants'>,
  known: OfPupil,
): Promise<RecordTold[]> => {
  const { ending, since } = findTurn(meeting, known);
  const isOfIt = (row: ToldRow): boolean => {
    const where = known.ofPupil.find(({ id }) => id === row.meeting);
    return where !== undefined && findTurn(where, knownAt(row, known)).since === since;
  };
  const last = new Map<PersonId, ToldRow>();
  for (const row of await store.sen.told(meeting.pupil)) if (isOfIt(row)) last.set(row.person, row);
  const isHere = (row: ToldRow) => participants.some(({ person }) => person === row.person);
  // In the order in which they were first noted, so that the same facts make the same record.
  const standing = [...last.values()].filter(isHere).filter(isStanding);
  return Promise.all(
    standing.map(async ({ person, how, day, by, notedBy }) => ({
      person,
      how,
      day,
      by,
      notedBy: (await store.schools.person(notedBy))?.name ?? '',
      ...(ending !== null && { about: ending }),
    })),
  );
};

/** Where to turn, and the kind of plan: none goes on where there is no SEN Support. */
const findAround = async (deps: Pick<Deps, 'store'>, meeting: MeetingRow, known: OfPupil) => {
  const around = await findPlanAround(deps, meeting);
  return findTurn(meeting, known).ending === null ? around : { ...around, plan: null };
};

/** What was decided before; of what was decided in a sitting of somebody kept apart, not when that was (APART2). */
const findBefore = async (
  { store, clock }: Deps,
  { access, actor }: { readonly access: MeetingAccess; readonly actor: SeatActor },
  before: Decided | null,
): Promise<Sen['before']> => {
  if (before === null) return null;
  const { what, day } = before;
  if (access.apart.length === 0) return { what, day };
  const there = await findMeetingAccess(store, before.meeting, clock.now());
  return { what, day: there === null || isAcross(access, there, actor) ? null : day };
};

/** What is formal about the pupil's SEN Support, for the page. `ofPupil`: all meetings of the pupil. */
export const viewSen = async (
  deps: Deps,
  { access, actor }: { readonly access: MeetingAccess; readonly actor: SeatActor },
  ofPupil: readonly MeetingRow[],
): Promise<Sen> => {
  const { meeting } = access;
  const rows = await deps.store.sen.decisions(meeting.pupil);
  const known = { rows, ofPupil };
  const { asks, before } = findQuestion(meeting, known);
  const [told, around, decision, decidedBefore] = await Promise.all([
    findTold(deps, access, known),
    findAround(deps, meeting, known),
    findDecision(deps, rows, meeting.id),
    findBefore(deps, { access, actor }, before),
  ]);
  return { told, decision, asks, before: decidedBefore, ...around };
};

/** For the record; undefined where nothing was noted, as in every record before there was such a thing. */
export const recordSen = async (
  deps: Pick<Deps, 'store'>,
  meeting: MeetingRow,
): Promise<RecordSen | undefined> => {
  const [participants, rows, ofPupil] = await Promise.all([
    deps.store.meetings.participants(meeting.id),
    deps.store.sen.decisions(meeting.pupil),
    deps.store.meetings.meetingsOfPupil(meeting.pupil),
  ]);
  const known = { rows, ofPupil };
  const [told, decision, { plan, turnTo }] = await Promise.all([
    findTold(deps, { meeting, participants }, known),
    findDecision(deps, rows, meeting.id),
    findAround(deps, meeting, known),
  ]);
  const sen = {
    ...(told.length > 0 && { told }),
    ...(decision !== null && { decision }),
    ...(plan !== null && { plan }),
    ...(Object.values(turnTo).some((address) => address !== '') && { turnTo }),
  };
  return Object.keys(sen).length === 0 ? undefined : sen;
};
