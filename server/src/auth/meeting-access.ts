import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { shutOut } from '@fourchairs/shared/access/apart.ts';
import type { MeetingTarget } from '@fourchairs/shared/access/can.ts';
import { comesBeside } from '@fourchairs/shared/access/role.ts';
import { slotStages } from '@fourchairs/shared/domain/slots.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { HoldRow } from '#store/ports/after-store.ts';
import type { ApartRow } from '#store/ports/apart-store.ts';
import type { ScribeRow } from '#store/ports/attendance.ts';
import type { HelperRow } from '#store/ports/helper-store.ts';
import type { SeatRow } from '#store/ports/seat-store.ts';
import type { SlotRow } from '#store/ports/slot-store.ts';
import type { TypedUpRow } from '#store/ports/typed-up-store.ts';
import type { MeetingRow, ParticipantRow, Store } from '#store/store.ts';

/** A meeting with everything that decides who may do what in it, read at one time of asking. */
export type MeetingAccess = {
  readonly meeting: MeetingRow;
  readonly participants: readonly ParticipantRow[];
  readonly scribes: readonly ScribeRow[];
  /** Who was asked to help with whose preparation. */
  readonly helpers: readonly HelperRow[];
  /** Whose papers were typed up, by whom. */
  readonly typedUp: readonly TypedUpRow[];
  /** Which professionals come for a part of the meeting alone. */
  readonly slots: readonly SlotRow[];
  /** Whether the saved record was held back for checking, and until when. */
  readonly hold: HoldRow | null;
  /** Who round this pupil is kept apart from whom: never shown from here. */
  readonly apart: readonly ApartRow[];
  readonly target: MeetingTarget;
};

/**
 * Everyone whose invitation stands, with a link or without: staff come in from their own page. It does not stand for
 * people kept apart who were both put into one meeting (APART1).
 */
const standing = (participants: readonly ParticipantRow[], apart: readonly ApartRow[]) => {
  const shut = shutOut(apart, participants);
  return participants
    .filter(({ person, revokedAt }) => revokedAt === null && !shut.has(person))
    .map(({ person }) => person);
};

/** Until the time it was held for has come, or somebody gave it out. */
const isHeld = (hold: HoldRow | null, now: number): boolean =>
  hold !== null && hold.releasedAt === null && now < hold.until;

/** The same, asked at a later time: a hold lapses without anybody doing anything. */
export const accessAt = (access: MeetingAccess, now: number): MeetingAccess => {
  const held = isHeld(access.hold, now);
  return held === access.target.held ? access : { ...access, target: { ...access.target, held } };
};

export const findMeetingAccess = async (
  {
    meetings,
    after,
    helpers: preparations,
    apart: keptApart,
    typedUp: papers,
    slots: parts,
  }: Pick<Store, 'meetings' | 'after' | 'helpers' | 'apart' | 'typedUp' | 'slots'>,
  id: MeetingId,
  now: number,
): Promise<MeetingAccess | null> => {
  const [meeting, participants, scribes, helpers, apart, typedUp, slots] = await Promise.all([
    meetings.meeting(id),
    meetings.participants(id),
    meetings.scribes(id),
    preparations.ofMeeting(id),
    keptApart.ofMeeting(id),
    papers.ofMeeting(id),
    parts.ofMeeting(id),
  ]);
  if (meeting === null) return null;
  const hold = meeting.state === 'saved' ? await after.hold(id) : null;
  const target = {
    held: isHeld(hold, now),
    meetingId: id,
    schoolId: meeting.school,
    state: meeting.state,
    invited: standing(participants, apart),
  };
  return { meeting, participants, scribes, helpers, typedUp, slots, hold, apart, target };
};

/** The part of the meeting that somebody comes for; null: all of it. Professionals alone have one. */
export const slotOf = (
  { slots }: Pick<MeetingAccess, 'slots'>,
  { person, role }: Pick<ParticipantRow, 'person' | 'role'>,
): Slot | null => {
  const row = role === 'professional' ? slots.find((each) => each.person === person) : undefined;
  if (row === undefined || row.from === null || row.to === null) return null;
  const shown = slotStages.filter((stage) => row.stages.includes(stage));
  return { from: row.from, to: row.to, stages: shown };
};

/** What a seat's holder is in the meeting now; null when they are no longer invited. */
export const seatActor = (
  seat: Pick<SeatRow, 'person' | 'device'>,
  access: MeetingAccess,
): SeatActor | null => {
  const { meeting, participants, scribes, helpers, typedUp, target } = access;
  const own = participants.find(({ person }) => person === seat.person);
  if (!own || !target.invited.includes(seat.person)) return null;
  const slot = slotOf(access, own);
  const beside = own.with !== null && comesBeside(own.role) ? [own.with] : [];
  const named = scribes.filter(({ by }) => by === seat.person).map((row) => row.for);
  // Several may type up one person's papers, which a scribe, who is one, does not stand in the way of.
  const papers = typedUp.filter(({ by }) => by === seat.person).map((row) => row.person);
  return {
    kind: 'seat',
    personId: seat.person,
    meetingId: meeting.id,
    role: own.role,
    device: seat.device,
    isLead: meeting.lead === seat.person,
    writesFor: [...new Set([...beside, ...named, ...papers])],
    helpsPrepare: helpers.filter(({ by }) => by === seat.person).map((row) => row.for),
    ...(slot !== null && { granted: slot.stages }),
  };
};
