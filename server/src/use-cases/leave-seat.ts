import type { SeatRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** "Not you? Leave": ends one seat and its sockets. The link still opens. */
export const leaveSeat = async (deps: Deps, seat: SeatRow): Promise<void> => {
  await deps.store.seats.endSeat(seat.id, deps.clock.now());
  deps.live.closeSeat(seat.id);
  await audit(deps, {
    actor: seat.person,
    action: 'seat.left',
    meeting: seat.meeting,
    detail: { seat: seat.id },
  });
};
