import type { StaffActor } from '@fourchairs/shared/access/actor.ts';

import { isOpenLink } from '#auth/links.ts';
import type { SeatCookie } from '#auth/seat-cookies.ts';
import { hashToken, sameHash } from '#auth/tokens.ts';
import { Problem } from '#lib/problem.ts';
import type { SeatRow } from '#store/ports/seat-store.ts';
import type { Store } from '#store/store.ts';

/** The seat of a cookie, if it stands now: its secret is right, nobody left it, and its link still opens. */
const findSeat = async (
  { seats }: Pick<Store, 'seats'>,
  { seat: id, secret }: SeatCookie,
  now: number,
): Promise<SeatRow | null> => {
  const seat = await seats.seat(id);
  if (seat === null || !sameHash(seat.secretHash, hashToken(secret))) return null;
  if (seat.endedAt !== null) return null;
  const link = await seats.link(seat.linkHash);
  return link !== null && isOpenLink(link, now) ? seat : null;
};

const signInAgain = () =>
  new Problem(
    'sign-in-again',
    'This page is no longer signed in. What was saved is safe: open your own link again.',
  );

/**
 * The seat a request speaks for: the one its X-Seat header names, else the only one the browser has. Throws a Problem
 * when there is none, or several and no header.
 */
export const chooseSeat = async (
  store: Pick<Store, 'seats'>,
  {
    cookies,
    named,
    now,
  }: { cookies: readonly SeatCookie[]; named?: string | undefined; now: number },
): Promise<SeatRow> => {
  const candidates = named === undefined ? cookies : cookies.filter(({ seat }) => seat === named);
  const found = await Promise.all(candidates.map((cookie) => findSeat(store, cookie, now)));
  const [seat, ...others] = found.filter((row) => row !== null);
  if (seat === undefined) throw signInAgain();
  if (others.length > 0) {
    throw new Problem(
      'bad-request',
      'This browser holds several seats: say which one with the X-Seat header.',
      'X-Seat',
    );
  }
  return seat;
};

/** Who a seat on the school's own pages belongs to; null when they are no longer staff. */
export const findStaffActor = async (
  { schools, openings }: Pick<Store, 'schools' | 'openings'>,
  seat: SeatRow,
): Promise<StaffActor | null> => {
  const person = await schools.person(seat.person);
  if (
    person === null ||
    person.staffRole === null ||
    person.leftAt !== null ||
    seat.meeting !== null
  )
    return null;
  return {
    kind: 'staff',
    personId: person.id,
    schoolId: person.school,
    role: person.staffRole,
    duties: await openings.dutiesOf(person.id),
  };
};
