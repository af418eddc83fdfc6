import type { Actor, SeatActor, StaffActor } from '@fourchairs/shared/access/actor.ts';
import { openingStates } from '@fourchairs/shared/access/can-safeguard.ts';
import { type Question, can } from '@fourchairs/shared/access/can.ts';
import type { MeetingState } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { chooseSeat, findStaffActor } from '#auth/find-seat.ts';
import { type MeetingAccess, findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { Incoming } from '#http/route.ts';
import {
  Problem,
  alreadyBegun,
  alreadySaved,
  cancelledMeeting,
  heldRecord,
  noSuchMeeting,
  notAllowed,
  notSavedYet,
  openingMovedOn,
} from '#lib/problem.ts';
import type { SeatRow } from '#store/ports/seat-store.ts';
import type { Deps } from '#use-cases/deps.ts';

/** Who is asking, looked up afresh at each request (JOIN3). */
export type SeatAsker = { readonly seat: SeatRow };
export type MeetingAsker = SeatAsker & {
  readonly actor: Actor;
  readonly access: MeetingAccess;
  /** Refuses unless `can` says yes. */
  readonly demand: (question: Question) => void;
};
/** Somebody with a seat in this very meeting. */
export type InsideAsker = MeetingAsker & { readonly actor: SeatActor };
export type StaffAsker = SeatAsker & {
  readonly actor: StaffActor;
  readonly demand: (question: Question) => void;
};

const couldWhile = (actor: Actor, question: Question, state: MeetingState): boolean =>
  'meeting' in question && can(actor, { ...question, meeting: { ...question.meeting, state } });

/** What they may do with an opening at some time, and not as it stands now. */
const isOnlyOver = (actor: Actor, question: Question): boolean =>
  'opening' in question &&
  openingStates.some((state) =>
    can(actor, { ...question, opening: { ...question.opening, state } }),
  );

/** It would be theirs, were it not being checked first. */
const isOnlyHeld = (actor: Actor, question: Question): boolean =>
  'meeting' in question &&
  question.meeting.held === true &&
  can(actor, { ...question, meeting: { ...question.meeting, held: false } });

/** It would be theirs, were the meeting not cancelled. */
const isOnlyCancelled = (actor: Actor, question: Question): boolean =>
  'meeting' in question &&
  question.meeting.state === 'cancelled' &&
  (['planned', 'live', 'saved'] as const).some((state) => couldWhile(actor, question, state));

/** Refuses, and says whether it is the person or the time that is wrong. */
const demandFor = (actor: Actor) => (question: Question) => {
  if (can(actor, question)) return;
  if (isOnlyHeld(actor, question)) throw heldRecord();
  if (isOnlyOver(actor, question)) throw openingMovedOn();
  if (isOnlyCancelled(actor, question)) throw cancelledMeeting();
  if (couldWhile(actor, question, 'live')) throw alreadySaved();
  if (couldWhile(actor, question, 'saved')) throw notSavedYet();
  if (couldWhile(actor, question, 'planned')) throw alreadyBegun();
  throw notAllowed();
};

const staffOnly = () =>
  new Problem(
    'not-allowed',
    'This page is for the school’s staff. Nothing was changed: open your own link again.',
  );

export const createAskers = ({ store, clock }: Deps) => {
  const seat = async (incoming: Incoming): Promise<SeatAsker> => ({
    seat: await chooseSeat(store, {
      cookies: incoming.cookies,
      named: incoming.seat,
      now: clock.now(),
    }),
  });

  const staff = async (incoming: Incoming): Promise<StaffAsker> => {
    const asker = await seat(incoming);
    const actor = await findStaffActor(store, asker.seat);
    if (actor === null) throw staffOnly();
    return { ...asker, actor, demand: demandFor(actor) };
  };

  const actorFor = async (row: SeatRow, access: MeetingAccess): Promise<Actor | null> => {
    if (row.meeting === access.meeting.id) return seatActor(row, access);
    if (row.meeting !== null) return null;
    const actor = await findStaffActor(store, row);
    return actor?.schoolId === access.meeting.school ? actor : null;
  };

  /** A seat in this meeting, or a staff seat of its school. */
  const meeting = async (incoming: Incoming, { id }: { id: MeetingId }): Promise<MeetingAsker> => {
    const asker = await seat(incoming);
    const access = await findMeetingAccess(store, id, clock.now());
    const actor = access && (await actorFor(asker.seat, access));
    if (!access || !actor) throw noSuchMeeting();
    return { ...asker, actor, access, demand: demandFor(actor) };
  };

  const inside = async (incoming: Incoming, params: { id: MeetingId }): Promise<InsideAsker> => {
    const asker = await meeting(incoming, params);
    if (asker.actor.kind !== 'seat') throw noSuchMeeting();
    return { ...asker, actor: asker.actor };
  };

  const meetingAsStaff = async (incoming: Incoming, params: { id: MeetingId }) => {
    const asker = await meeting(incoming, params);
    if (asker.actor.kind !== 'staff') throw noSuchMeeting();
    return { ...asker, actor: asker.actor };
  };

  return { seat, staff, meeting, inside, meetingAsStaff };
};
export type Askers = ReturnType<typeof createAskers>;
