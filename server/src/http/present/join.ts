import type { Actor } from '@fourchairs/shared/access/actor.ts';
import type { SeatId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { DocumentAccess, JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { documentNames, grantByName } from '#auth/document-names.ts';
import { type MeetingAccess, findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import type { OpenedSeat } from '#use-cases/open-seat.ts';

/** The documents that a seat may open now, each with its path and what may be done with it. */
export const presentDocuments = (
  seat: SeatId,
  actor: Actor,
  access: MeetingAccess,
): DocumentAccess[] =>
  documentNames(access.participants).flatMap((name) => {
    const grant = grantByName(actor, access.target, name);
    const path = `/collab/${seat}/${access.meeting.id}/${name}`;
    return grant === null ? [] : [{ name, path, grant }];
  });

const documentsOf = async (
  { store, clock }: Pick<RouteDeps, 'store' | 'clock'>,
  { seat }: OpenedSeat,
): Promise<DocumentAccess[]> => {
  const access = seat.meeting && (await findMeetingAccess(store, seat.meeting, clock.now()));
  const actor = access && seatActor(seat, access);
  return access && actor ? presentDocuments(seat.id, actor, access) : [];
};

/** What somebody who just sat down is told. The cookie's secret is not in it. */
export const presentSeat = async (deps: RouteDeps, opened: OpenedSeat): Promise<JoinResponse> => {
  const { seat } = opened;
  const person = must(await deps.store.schools.person(seat.person), 'the person of a seat');
  return {
    seat: seat.id,
    kind: seat.meeting === null ? 'staff' : 'meeting',
    meetingId: seat.meeting,
    person: { id: person.id, name: person.name, role: person.role },
    documents: await documentsOf(deps, opened),
  };
};
