import type { Device } from '@fourchairs/shared/access/actor.ts';
import type { Role } from '@fourchairs/shared/access/role.ts';
import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { AccessMemory, KnownSeat } from '#auth/access-memory.ts';
import { documentNames, grantByName } from '#auth/document-names.ts';
import { isOpenLink } from '#auth/links.ts';
import { seatActor } from '#auth/meeting-access.ts';
import { roleColors } from '#auth/role-color.ts';
import type { SeatCookies } from '#auth/seat-cookies.ts';
import { hashToken, sameHash } from '#auth/tokens.ts';

type Who = {
  readonly personId: PersonId;
  readonly meetingId: MeetingId;
  readonly seat: SeatId;
  readonly device: Device;
  readonly name: string;
  readonly role: Role;
  readonly color: string;
};

/** Answers the engine's questions about people and rights: the port of collab/admission.ts. */
export const createAdmission = (deps: {
  readonly memory: AccessMemory;
  readonly cookies: SeatCookies;
  readonly clock: Clock;
}) => {
  const { memory, cookies, clock } = deps;

  const stands = ({ seat, link }: KnownSeat): boolean =>
    seat.endedAt === null && isOpenLink(link, clock.now());

  const actorOf = async (id: SeatId, meeting: MeetingId) => {
    const [known, access] = await Promise.all([memory.seat(id), memory.meeting(meeting)]);
    if (!known || !access || known.seat.meeting !== meeting || !stands(known)) return null;
    const actor = seatActor(known.seat, access);
    return actor && { actor, access, known };
  };

  return {
    admit: async (id: SeatId, cookieHeader: string | undefined): Promise<Who | null> => {
      const cookie = cookies.read(cookieHeader).find(({ seat }) => seat === id);
      if (!cookie) return null;
      const known = await memory.seat(id);
      if (!known?.seat.meeting) return null;
      if (!sameHash(known.seat.secretHash, hashToken(cookie.secret))) return null;
      const found = await actorOf(id, known.seat.meeting);
      return (
        found && {
          personId: found.actor.personId,
          meetingId: found.actor.meetingId,
          seat: id,
          device: found.actor.device,
          name: known.person.name,
          role: found.actor.role,
          color: roleColors[found.actor.role],
        }
      );
    },
    grant: async (
      who: Pick<Who, 'seat' | 'meetingId'>,
      name: DocumentName,
    ): Promise<Grant | null> => {
      const found = await actorOf(who.seat, who.meetingId);
      return found && grantByName(found.actor, found.access.target, name);
    },
    documentsOf: async (meeting: MeetingId): Promise<readonly DocumentName[]> => {
      const access = await memory.meeting(meeting);
      return access ? documentNames(access.participants) : [];
    },
    peopleOf: async (meeting: MeetingId): Promise<ReadonlyMap<string, Role>> => {
      const access = await memory.meeting(meeting);
      return new Map(access?.participants.map(({ person, role }) => [person, role]));
    },
    isFinished: async (meeting: MeetingId): Promise<boolean> =>
      (await memory.meeting(meeting))?.meeting.state === 'saved',
  };
};
