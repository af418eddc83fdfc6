import type { SeatId } from '@fourchairs/shared/lib/ids.ts';

import type { SeatRow } from '#store/ports/seat-store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { closeSeats } from '#use-cases/open-seat.ts';

/**
 * "Not you? Leave": ends one seat and its sockets; leaving the school's pages ends the seats in meetings that were made
 * from them too. The link still opens. Returns the seats that ended.
 */
export const leaveSeat = async (deps: Deps, seat: SeatRow): Promise<readonly SeatId[]> => {
  await deps.store.seats.endSeat(seat.id, deps.clock.now());
  const ended = await closeSeats(deps, [seat.id]);
  await audit(deps, {
    actor: seat.person,
    action: 'seat.left',
    meeting: seat.meeting,
    detail: { seat: seat.id },
  });
  return ended;
};
