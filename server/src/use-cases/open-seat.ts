import type { Device } from '@fourchairs/shared/access/actor.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import { createToken, hashToken } from '#auth/tokens.ts';
import { newId } from '#lib/new-id.ts';
import type { LinkRow, SeatRow } from '#store/ports/seat-store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

export type OpenedSeat = {
  readonly seat: SeatRow;
  /** Goes into the cookie and nowhere else. */
  readonly secret: string;
  /** Milliseconds until the link behind it no longer opens. */
  readonly lastsMs: number;
};

const crowdedOut = (open: readonly SeatRow[], most: number): readonly SeatRow[] =>
  open.slice(0, Math.max(0, open.length + 1 - most));

/** The oldest seats of this link and of this person that must end so that one more fits; never the one that asks. */
const seatsToEnd = async (
  { store, settings }: Deps,
  { person, link, from }: { person: PersonId; link: LinkRow; from: SeatRow | null },
): Promise<readonly SeatId[]> => {
  const open = (await store.seats.openSeatsOf(person)).filter(
    ({ id }) => id !== from?.id && id !== from?.madeFrom,
  );
  const ofLink = open.filter(({ linkHash }) => linkHash === link.tokenHash);
  const ending = [
    ...crowdedOut(ofLink, settings.seatsPerLink),
    ...crowdedOut(open, settings.seatsPerPerson),
  ];
  return [...new Set(ending.map(({ id }) => id))];
};

/** Ends the sockets of seats that ended, and of those made from them. */
export const closeSeats = async (
  { store, live }: Pick<Deps, 'store' | 'live'>,
  ids: readonly SeatId[],
): Promise<readonly SeatId[]> => {
  const made = await Promise.all(ids.map((id) => store.seats.seatsMadeFrom(id)));
  const all = [...ids, ...made.flat().map(({ id }) => id)];
  for (const id of all) live.closeSeat(id);
  return all;
};

/**
 * Opens a seat for a person under a link. Every tab and device has its own; none displaces another, up to a limit that
 * nobody meets by living.
 */
export const openSeat = async (
  deps: Deps,
  {
    person,
    meeting,
    device,
    link,
    from = null,
  }: {
    person: PersonId;
    meeting: MeetingId | null;
    device: Device;
    link: LinkRow;
    /** The seat that asked for this one. */
    from?: SeatRow | null;
  },
): Promise<OpenedSeat> => {
  const secret = createToken();
  const now = deps.clock.now();
  const seat: SeatRow = {
    id: newId<SeatId>(),
    secretHash: hashToken(secret),
    person,
    meeting,
    device,
    linkHash: link.tokenHash,
    madeFrom: from?.meeting === null ? from.id : (from?.madeFrom ?? null),
    madeAt: now,
    endedAt: null,
  };
  const ending = await seatsToEnd(deps, { person, link, from });
  await deps.store.seats.addSeat(seat, ending);
  await closeSeats(deps, ending);
  await audit(deps, {
    actor: person,
    action: 'seat.opened',
    meeting,
    detail: { seat: seat.id, device },
  });
  return { seat, secret, lastsMs: link.expiresAt - now };
};
