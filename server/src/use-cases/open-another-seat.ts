import type { Device } from '@fourchairs/shared/access/actor.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import type { SeatRow } from '#store/ports/seat-store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { type OpenedSeat, openSeat } from '#use-cases/open-seat.ts';

/** Another seat for the same person in the same meeting, e.g. the laptop on the room's projector. */
export const openAnotherSeat = async (
  deps: Deps,
  { from, device }: { from: SeatRow; device: Device },
): Promise<OpenedSeat> => {
  const link = must(await deps.store.seats.link(from.linkHash), 'the link of a seat');
  return openSeat(deps, { person: from.person, meeting: from.meeting, device, link, from });
};
