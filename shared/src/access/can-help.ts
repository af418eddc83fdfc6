import type { SeatActor } from '#access/actor.ts';
import { isOnStaff } from '#access/role.ts';
import type { InvolvementHow, ReportCame } from '#domain/codes.ts';
import type { PersonId } from '#lib/ids.ts';

/** A report as far as access is concerned. */
export type ReportTarget = {
  /** Whose it is. */
  readonly writer: PersonId;
  /** Who put it here for them, from post or e-mail; null: it came from its writer's own page. */
  readonly keeper: PersonId | null;
  readonly shown: boolean;
};

/** About professionals who are asked to help: what they wrote, and whether the family agrees. */
export type HelpQuestion<Meeting> =
  /** `came`: from the writer's own page, or by another way. */
  | { action: 'report.add'; meeting: Meeting; writer: PersonId; came: ReportCame }
  | {
      action: 'report.read' | 'report.show' | 'report.remove';
      meeting: Meeting;
      report: ReportTarget;
    }
  | {
      action: 'involvement.answer';
      meeting: Meeting;
      forPerson: PersonId;
      how: InvolvementHow;
    };

/**
 * At any time, for it outlives the meeting: for oneself on one's own device, or as staff note what was said in the room
 * or came on paper. Who of the family decides, their age says, which is not asked here.
 */
export const mayAnswerForFamily = (
  actor: SeatActor,
  {
    meeting,
    forPerson,
    how,
  }: {
    meeting: { readonly invited: readonly PersonId[] };
    forPerson: PersonId;
    how: InvolvementHow;
  },
): boolean => {
  if (actor.device !== 'own') return false;
  const isOwn = forPerson === actor.personId;
  if (how === 'own') return isOwn && (actor.role === 'parent' || actor.role === 'child');
  return isOnStaff(actor.role) && !isOwn && meeting.invited.includes(forPerson);
};

/** On their own page a professional and whoever helps there; what came by post or e-mail, the school's staff. */
export const mayAddReport = (
  actor: SeatActor,
  { writer, came }: { writer: PersonId; came: ReportCame },
  isHelping: boolean,
): boolean => {
  if (actor.device !== 'own') return false;
  if (came !== 'own') return isOnStaff(actor.role) && writer !== actor.personId;
  return isHelping || (writer === actor.personId && actor.role === 'professional');
};

/** Whose report it is decides who sees it, and so does whoever put it here for them. */
export const keepsReport = (actor: SeatActor, { writer, keeper }: ReportTarget): boolean =>
  actor.device === 'own' && (actor.personId === writer || actor.personId === keeper);

/** A file stays where it was opened, so never on the room's laptop. Not shown, it is as private as a preparation. */
export const mayReadReport = (
  actor: SeatActor,
  report: ReportTarget,
  { isHelping, isLetIn }: { isHelping: boolean; isLetIn: boolean },
): boolean => {
  if (actor.device !== 'own') return false;
  return keepsReport(actor, report) || isHelping || (report.shown && isLetIn);
};
