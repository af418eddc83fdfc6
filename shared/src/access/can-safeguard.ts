import type { StaffActor } from '#access/actor.ts';
import type { Role } from '#access/role.ts';
import { assertNever } from '#lib/assert-never.ts';
import type { PersonId, SchoolId } from '#lib/ids.ts';

/** Where an opening of a child's own page stands. Only while it is `open` is anything read. */
export const openingStates = ['asked', 'open', 'refused', 'withdrawn', 'ended', 'over'] as const;
export type OpeningState = (typeof openingStates)[number];

/** An opening as far as access is concerned, at the time of asking. */
export type OpeningTarget = {
  readonly schoolId: SchoolId;
  readonly askedBy: PersonId;
  readonly state: OpeningState;
};

/** Opening what a child wrote for themselves alone, where somebody may not be safe. */
export type SafeguardingQuestion =
  | { action: 'opening.list'; schoolId: SchoolId }
  /** `of`: who at the meeting the page belongs to. */
  | { action: 'opening.ask'; schoolId: SchoolId; of: Role }
  | { action: 'opening.see' | 'opening.decide'; opening: OpeningTarget }
  | { action: 'opening.withdraw' | 'opening.end'; opening: OpeningTarget }
  | { action: 'preparation.open'; opening: OpeningTarget };

export const isSafeguarding = <Asked extends { readonly action: string }>(
  question: Asked | SafeguardingQuestion,
): question is SafeguardingQuestion =>
  'opening' in question || question.action === 'opening.list' || question.action === 'opening.ask';

/**
 * The safeguarding lead asks, a second senior person approves, and then the lead who asked reads, until the time is over
 * or either ends it. Nobody else has any of it, whatever their role; nobody approves what they asked for themselves.
 */
export const canSafeguard = (actor: StaffActor, question: SafeguardingQuestion): boolean => {
  const leads = actor.duties.includes('safeguarding-lead');
  const isSenior = actor.duties.includes('senior');
  if ('schoolId' in question) {
    if (actor.schoolId !== question.schoolId) return false;
    // Who holds these duties, and what an opening is, is no secret of the staff.
    return question.action === 'opening.list' || (leads && question.of === 'child');
  }
  const { opening } = question;
  if (actor.schoolId !== opening.schoolId) return false;
  const isMine = leads && opening.askedBy === actor.personId;
  switch (question.action) {
    case 'opening.see':
      return leads || isSenior;
    case 'opening.decide':
      return isSenior && opening.askedBy !== actor.personId && opening.state === 'asked';
    case 'opening.withdraw':
      return isMine && opening.state === 'asked';
    case 'opening.end':
      return (isMine || isSenior) && opening.state === 'open';
    case 'preparation.open':
      return isMine && opening.state === 'open';
    default:
      return assertNever(question);
  }
};
