import type { Device } from '@fourchairs/shared/access/actor.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import { createToken, hashToken } from '#auth/tokens.ts';
import { newId } from '#lib/new-id.ts';
import type { LinkRow, SeatRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

export type OpenedSeat = {
  readonly seat: SeatRow;
  /** Goes into the cookie and nowhere else. */
  readonly secret: string;
  /** Milliseconds until the link behind it no longer opens. */
  readonly lastsMs: number;
};

/** Opens a seat for a person under a link. Every tab and device has its own; none displaces another. */
export const openSeat = async (
  deps: Deps,
  {
    person,
    meeting,
    device,
    link,
  }: { person: PersonId; meeting: MeetingId | null; device: Device; link: LinkRow },
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
    madeAt: now,
    endedAt: null,
  };
  await deps.store.seats.addSeat(seat);
  await audit(deps, {
    actor: person,
    action: 'seat.opened',
    meeting,
    detail: { seat: seat.id, device },
  });
  return { seat, secret, lastsMs: link.expiresAt - now };
};
