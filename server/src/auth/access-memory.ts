import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { MeetingId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import { type MeetingAccess, accessAt, findMeetingAccess } from '#auth/meeting-access.ts';
import type { LinkRow, SeatRow } from '#store/ports/seat-store.ts';
import type { PersonRow, Store } from '#store/store.ts';

/** A seat with what proves it and whom it speaks for. */
export type KnownSeat = {
  readonly seat: SeatRow;
  readonly link: LinkRow;
  readonly person: PersonRow;
};

/** More than are open on any day at one installation; the oldest are asked for again. */
const mostKept = 20_000;

/** Values by key, each asked for once; nothing is remembered of what was not found or could not be read. */
const createMemory = <Key, Value>(load: (key: Key) => Promise<Value | null>) => {
  const kept = new Map<Key, Promise<Value | null>>();
  const drop = (key: Key, value: Promise<Value | null>) => {
    if (kept.get(key) === value) kept.delete(key);
  };
  const get = (key: Key): Promise<Value | null> => {
    const known = kept.get(key);
    if (known) return known;
    const value = load(key);
    kept.set(key, value);
    value.then(
      (found) => found === null && drop(key, value),
      () => drop(key, value),
    );
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return { get, forget: (key: Key) => void kept.delete(key) };
};

const loadSeat = async (
  { seats, schools }: Pick<Store, 'seats' | 'schools'>,
  id: SeatId,
): Promise<KnownSeat | null> => {
  const seat = await seats.seat(id);
  if (seat === null) return null;
  const [link, person] = await Promise.all([
    seats.link(seat.linkHash),
    schools.person(seat.person),
  ]);
  return link && person && { seat, link, person };
};

/**
 * What the sockets' questions about access are answered from. Whoever changes a right tells it to forget, in the same
 * breath as the change; HTTP requests do not use it.
 */
export const createAccessMemory = (
  store: Pick<
    Store,
    'seats' | 'schools' | 'meetings' | 'after' | 'helpers' | 'apart' | 'typedUp' | 'slots'
  >,
  clock: Clock,
) => {
  const meetings = createMemory((id: MeetingId) => findMeetingAccess(store, id, clock.now()));
  const seats = createMemory((id: SeatId) => loadSeat(store, id));
  const seatsOf = new Map<MeetingId, Set<SeatId>>();

  const seat = async (id: SeatId): Promise<KnownSeat | null> => {
    const known = await seats.get(id);
    const meeting = known?.seat.meeting;
    if (meeting) seatsOf.set(meeting, (seatsOf.get(meeting) ?? new Set()).add(id));
    return known;
  };
  return {
    seat,
    meeting: async (id: MeetingId): Promise<MeetingAccess | null> => {
      const access = await meetings.get(id);
      return access && accessAt(access, clock.now());
    },
    forgetSeat: (id: SeatId): void => seats.forget(id),
    /** Forgets a meeting and every seat in it. */
    forgetMeeting: (id: MeetingId): void => {
      meetings.forget(id);
      for (const known of seatsOf.get(id) ?? []) seats.forget(known);
      seatsOf.delete(id);
    },
  };
};
export type AccessMemory = ReturnType<typeof createAccessMemory>;
