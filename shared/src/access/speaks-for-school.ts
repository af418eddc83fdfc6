import type { SeatActor } from '#access/actor.ts';
import { isOnStaff } from '#access/role.ts';

export const leads = (actor: SeatActor): boolean => actor.isLead && isOnStaff(actor.role);

/** The lead, and the SENCO, say how the school sees it: never from the room's laptop, where anybody may type. */
export const speaksForSchool = (actor: SeatActor): boolean =>
  actor.device === 'own' && (leads(actor) || actor.role === 'senco');
