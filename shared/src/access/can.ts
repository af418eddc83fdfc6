import type { Actor, LessonsActor, SeatActor, StaffActor } from '#access/actor.ts';
import { mayAnswer } from '#access/can-answer.ts';
import {
  type HelpQuestion,
  keepsReport,
  mayAddReport,
  mayAnswerForFamily,
  mayReadReport,
} from '#access/can-help.ts';
import { addsFor, mayPrint, mayTypeUp, type PaperQuestion } from '#access/can-paper.ts';
import { canSafeguard, isSafeguarding, type SafeguardingQuestion } from '#access/can-safeguard.ts';
import { mayTell, type SenQuestion } from '#access/can-sen.ts';
import { isWithinSlot } from '#access/can-slot.ts';
import { mayTranslate, type TranslateQuestion } from '#access/can-translate.ts';
import { isOnStaff, type Role } from '#access/role.ts';
import { leads, speaksForSchool } from '#access/speaks-for-school.ts';
import { mayInvite, mayReadRecord } from '#access/staff-reach.ts';
import type { ParsedDocumentName } from '#document/document-name.ts';
import { isOpenState, type MeetingState } from '#domain/codes.ts';
import { assertNever } from '#lib/assert-never.ts';
import type { MeetingId, PersonId, SchoolId } from '#lib/ids.ts';

/** A meeting as far as access is concerned. `invited` holds everyone whose invitation stands now. */
export type MeetingTarget = {
  readonly meetingId: MeetingId;
  readonly schoolId: SchoolId;
  readonly state: MeetingState;
  readonly invited: readonly PersonId[];
  /** The saved record is being checked before it is given out: only staff read it. */
  readonly held?: boolean;
};

/** Everything anybody may ask to do, each with what it is done to. */
export type Question =
  | {
      action: 'document.read' | 'document.write';
      meeting: MeetingTarget;
      document: ParsedDocumentName;
    }
  | {
      action: 'meeting.read' | 'meeting.gather' | 'meeting.lead' | 'meeting.attendance';
      meeting: MeetingTarget;
    }
  | {
      action: 'meeting.read-back' | 'meeting.finish' | 'meeting.add-words';
      meeting: MeetingTarget;
    }
  | { action: 'meeting.move' | 'meeting.cancel' | 'meeting.calendar'; meeting: MeetingTarget }
  /** `slot.set`: for a professional, when they come and what they are shown. `slot.read`: that, by themselves. */
  | { action: 'slot.set' | 'slot.read'; meeting: MeetingTarget }
  | { action: 'meeting.attempt' | 'meeting.without-family'; meeting: MeetingTarget }
  /** The child goes before the end. */
  | { action: 'meeting.let-go'; meeting: MeetingTarget; forPerson: PersonId }
  /** `signed`: their answer on paper, with the day they signed it. */
  | { action: 'meeting.agree'; meeting: MeetingTarget; forPerson: PersonId; signed?: boolean }
  | { action: 'meeting.open-room' | 'meeting.open-seat' | 'sitting.cross'; meeting: MeetingTarget }
  | { action: 'meeting.reply' | 'meeting.measure'; meeting: MeetingTarget }
  | { action: 'record.receipts' | 'record.release'; meeting: MeetingTarget }
  | { action: 'school-list.read' | 'school-list.ask'; meeting: MeetingTarget }
  | { action: 'school-list.manage' | 'carer.note'; schoolId: SchoolId }
  /** What is for every lesson, and the one-page profile: nothing else of the record. */
  | { action: 'lessons.read' | 'lessons.manage'; meeting: MeetingTarget }
  /** `givesBack`: whoever was named writes for nobody any more, by their own tap. */
  | { action: 'scribe.name'; meeting: MeetingTarget; forPerson: PersonId; givesBack?: boolean }
  /** On one's own preparation, and nobody else's. */
  | {
      action: 'preparation.name-helper';
      meeting: MeetingTarget;
      by: PersonId;
      /** Asked to help, or that is taken back. */
      helps: boolean;
    }
  | { action: 'version.read' | 'record.take-out'; meeting: MeetingTarget }
  | { action: 'record.confirm-take-out'; meeting: MeetingTarget; askedBy: PersonId }
  | { action: 'pupils.list' | 'pupil.add' | 'pupil.set-look' | 'apart.list'; schoolId: SchoolId }
  | { action: 'pupil.set-plan' | 'school.read' | 'school.set'; schoolId: SchoolId }
  | { action: 'pupil.read' | 'meeting.create' | 'apart.set' | 'apart.end'; schoolId: SchoolId }
  | { action: 'link.issue' | 'link.revoke' | 'link.list'; meeting: MeetingTarget }
  | { action: 'person.add' | 'person.take-out'; meeting: MeetingTarget }
  | { action: 'staff.leave'; schoolId: SchoolId }
  | { action: 'staff-link.issue' | 'staff-link.revoke' | 'staff-link.list'; schoolId: SchoolId }
  | HelpQuestion<MeetingTarget>
  | PaperQuestion<MeetingTarget>
  | SenQuestion<MeetingTarget>
  | SafeguardingQuestion
  | TranslateQuestion<MeetingTarget>;

/**
 * The one decision about access: pure, asked at time of use, and "no" unless a line below says yes.
 * Its test is the table of roles by actions.
 */
export const can = (actor: Actor | LessonsActor, question: Question): boolean => {
  if (actor.kind === 'lessons') return lessonsCan(actor, question);
  return actor.kind === 'seat' ? seatCan(actor, question) : staffCan(actor, question);
};

/** A link to what is for every lesson opens that, once the record is given out, and nothing else. */
const lessonsCan = ({ meetingId }: LessonsActor, question: Question): boolean =>
  question.action === 'lessons.read' &&
  question.meeting.meetingId === meetingId &&
  question.meeting.state === 'saved' &&
  question.meeting.held !== true;

/** Roles that read what everybody wrote together and do not write in it. */
const outsideThePlan: readonly Role[] = ['interpreter', 'supporter', 'observer'];

/** Whose role writes in the shared plan: so who can be given a job that is done there. */
export const writesPlan = (role: Role): boolean =>
  role !== 'admin' && !outsideThePlan.includes(role);

/** An administrator's account holds no pupil's content, so an invitation by mistake opens nothing. */
const isIn = (actor: SeatActor, meeting: MeetingTarget): boolean =>
  actor.role !== 'admin' &&
  actor.meetingId === meeting.meetingId &&
  meeting.invited.includes(actor.personId);

/** While the record is checked before it is given out, only staff read it, each on their own device. */
const isLetIn = (actor: SeatActor, { held }: MeetingTarget): boolean =>
  held !== true || (isOnStaff(actor.role) && actor.device === 'own');

/** Taking words out of a saved record takes two of these, each on a device of their own. */
const mayTakeOut: readonly Role[] = ['teacher', 'senco'];

const takesOut = (actor: SeatActor): boolean =>
  mayTakeOut.includes(actor.role) && actor.device === 'own';

/** On the child's own screen, and for nobody else. */
const isChildGoing = (actor: SeatActor, person: PersonId): boolean =>
  actor.role === 'child' && actor.device === 'own' && person === actor.personId;

/** Who notes down between meetings what they counted or saw. */
const measures: readonly Role[] = ['parent', 'teacher', 'senco', 'support', 'professional'];

const seatCan = (actor: SeatActor, question: Question): boolean => {
  if (!('meeting' in question) || !isIn(actor, question.meeting)) return false;
  if (actor.granted !== undefined && !isWithinSlot(actor, question)) return false;
  const { state } = question.meeting;
  const open = isOpenState(state);
  const isSaved = state === 'saved';
  switch (question.action) {
    case 'meeting.read':
      return true;
    case 'meeting.calendar':
      return actor.device === 'own';
    case 'meeting.move':
    case 'meeting.attempt':
      return !isSaved && speaksForSchool(actor);
    case 'meeting.without-family':
      return open && leads(actor);
    case 'meeting.let-go':
      return open && (leads(actor) || isChildGoing(actor, question.forPerson));
    case 'meeting.cancel':
    case 'slot.set':
    case 'sen.decide':
      return open && speaksForSchool(actor);
    case 'slot.read':
      return open && actor.granted !== undefined && actor.device === 'own';
    case 'version.read':
      return isLetIn(actor, question.meeting);
    case 'meeting.reply':
      return state !== 'cancelled' && speaksForSchool(actor);
    case 'record.release':
      return isSaved && speaksForSchool(actor);
    case 'record.receipts':
      return isSaved && isOnStaff(actor.role) && actor.device === 'own';
    case 'meeting.measure':
      return (
        isSaved &&
        measures.includes(actor.role) &&
        actor.device === 'own' &&
        isLetIn(actor, question.meeting)
      );
    case 'document.read':
      return mayRead(actor, question);
    case 'document.write':
      return open && mayRead(actor, question) && mayWrite(actor, question.document);
    case 'meeting.gather':
    case 'meeting.attendance':
    case 'meeting.read-back':
      return open && leads(actor);
    case 'meeting.finish':
      // Finish may be pressed twice; the second time it answers with what is already saved.
      return (open || isSaved) && leads(actor);
    case 'meeting.lead':
      return open && (leads(actor) || actor.role === 'senco');
    case 'scribe.name':
      if (question.givesBack === true) return open && question.forPerson === actor.personId;
      return open && leads(actor) && question.meeting.invited.includes(question.forPerson);
    case 'preparation.name-helper':
      // Taken back at any time: what is one's own is never left in somebody else's hands.
      return (open || !question.helps) && ownsPreparation(actor) && question.by !== actor.personId;
    case 'report.add':
      return open && mayAddReport(actor, question, helps(actor, question.meeting, question.writer));
    case 'report.read':
      return mayReadReport(actor, question.report, {
        isHelping: helps(actor, question.meeting, question.report.writer),
        isLetIn: isLetIn(actor, question.meeting),
      });
    case 'report.show':
      return open && keepsReport(actor, question.report);
    case 'report.remove':
      return open && !question.report.shown && keepsReport(actor, question.report);
    case 'involvement.answer':
      return mayAnswerForFamily(actor, question);
    case 'paper.print':
      return open && mayPrint(actor, question);
    case 'paper.type-up':
      return open && mayTypeUp(actor, question);
    case 'sen.tell':
      return mayTell(actor, question);
    case 'meeting.agree':
      return (
        writesPlan(actor.role) && isLetIn(actor, question.meeting) && mayAnswer(actor, question)
      );
    case 'meeting.add-words':
      return mayAddWords(actor, question.meeting);
    case 'meeting.add-words-for':
      return mayAddWords(actor, question.meeting) && addsFor(actor, question);
    case 'meeting.translate':
      return isLetIn(actor, question.meeting) && mayTranslate(actor, question);
    case 'record.take-out':
      return isSaved && takesOut(actor);
    case 'record.confirm-take-out':
      return isSaved && takesOut(actor) && actor.personId !== question.askedBy;
    case 'school-list.read':
      return isOnStaff(actor.role);
    case 'lessons.manage':
      return isSaved && speaksForSchool(actor);
    case 'lessons.read':
      // Who has a seat reads the record itself.
      return false;
    case 'meeting.open-room':
    case 'school-list.ask':
      return isOnStaff(actor.role) && actor.device === 'own';
    case 'sitting.cross':
      return open && isOnStaff(actor.role) && actor.device === 'own';
    case 'meeting.open-seat':
      // Never from the room's laptop, which would become the own device of whoever opened it.
      return actor.device === 'own';
    case 'link.issue':
    case 'link.revoke':
    case 'link.list':
    case 'person.add':
    case 'person.take-out':
      // Done from the school's pages.
      return false;
    default:
      return assertNever(question);
  }
};

const mayAddWords = (actor: SeatActor, meeting: MeetingTarget): boolean =>
  meeting.state === 'saved' &&
  actor.role !== 'observer' &&
  actor.device === 'own' &&
  isLetIn(actor, meeting);

/** The room's laptop has no preparation, and who only looks on has none. */
const ownsPreparation = (actor: SeatActor): boolean =>
  actor.device === 'own' && actor.role !== 'observer';

/** Help ends with the meeting, and with the invitation of whoever asked for it. */
const helps = (actor: SeatActor, { state, invited }: MeetingTarget, owner: PersonId): boolean =>
  isOpenState(state) && invited.includes(owner) && actor.helpsPrepare.includes(owner);

type OfDocument = { readonly meeting: MeetingTarget; readonly document: ParsedDocumentName };

/** What was saved is in the plan and the lanes; a preparation is not. */
const mayRead = (actor: SeatActor, { meeting, document }: OfDocument): boolean => {
  if (document.kind !== 'prep') return isLetIn(actor, meeting);
  if (!ownsPreparation(actor)) return false;
  return document.owner === actor.personId || helps(actor, meeting, document.owner);
};

const mayWrite = (actor: SeatActor, document: ParsedDocumentName): boolean => {
  if (actor.role === 'observer') return false;
  switch (document.kind) {
    case 'meeting':
      return !outsideThePlan.includes(actor.role);
    case 'lane':
      return document.owner === actor.personId || actor.writesFor.includes(document.owner);
    case 'prep':
      // Who reads a preparation writes in it.
      return true;
    default:
      return assertNever(document);
  }
};

const staffCan = (actor: StaffActor, question: Question): boolean => {
  if (actor.role === 'admin') return false;
  if (isSafeguarding(question)) return canSafeguard(actor, question);
  const school = 'meeting' in question ? question.meeting.schoolId : question.schoolId;
  if (actor.schoolId !== school) return false;
  switch (question.action) {
    case 'pupils.list':
    case 'school.read':
    case 'pupil.read':
      return true;
    case 'pupil.add':
    case 'pupil.set-look':
    case 'pupil.set-plan':
    case 'carer.note':
    case 'meeting.create':
    case 'apart.list':
      return actor.role !== 'support';
    case 'meeting.read':
      return question.meeting.invited.includes(actor.personId);
    case 'version.read':
      return mayReadRecord(actor, question.meeting);
    case 'report.read':
      // With the record it stands in.
      return (
        question.meeting.state === 'saved' &&
        question.report.shown &&
        mayReadRecord(actor, question.meeting)
      );
    case 'meeting.calendar':
      return actor.role === 'senco' || question.meeting.invited.includes(actor.personId);
    case 'record.take-out':
      return question.meeting.state === 'saved' && mayInvite(actor, question.meeting);
    case 'record.confirm-take-out':
      return (
        question.meeting.state === 'saved' &&
        mayInvite(actor, question.meeting) &&
        actor.personId !== question.askedBy
      );
    case 'staff-link.issue':
    case 'staff-link.revoke':
    case 'apart.set':
    case 'apart.end':
    case 'staff-link.list':
    case 'school-list.manage':
    case 'school.set':
    case 'staff.leave':
      return actor.role === 'senco';
    case 'link.issue':
    case 'link.revoke':
    case 'link.list':
      return mayInvite(actor, question.meeting);
    case 'meeting.move':
    case 'meeting.attempt':
      return question.meeting.state !== 'saved' && mayInvite(actor, question.meeting);
    case 'meeting.cancel':
    case 'meeting.lead':
    case 'slot.set':
    case 'person.add':
      return isOpenState(question.meeting.state) && mayInvite(actor, question.meeting);
    case 'person.take-out':
      return question.meeting.state === 'planned' && mayInvite(actor, question.meeting);
    case 'paper.print':
      return (
        isOpenState(question.meeting.state) &&
        mayInvite(actor, question.meeting) &&
        question.meeting.invited.includes(question.forPerson)
      );
    case 'document.read':
    case 'document.write':
    case 'meeting.gather':
    case 'meeting.without-family':
    case 'meeting.let-go':
    case 'meeting.attendance':
    case 'meeting.read-back':
    case 'meeting.finish':
    case 'involvement.answer':
    case 'sen.tell':
    case 'sen.decide':
    case 'meeting.agree':
    case 'meeting.add-words':
    case 'meeting.add-words-for':
    case 'meeting.reply':
    case 'meeting.measure':
    case 'record.receipts':
    case 'record.release':
    case 'meeting.open-room':
    case 'meeting.open-seat':
    case 'scribe.name':
    case 'school-list.read':
    case 'school-list.ask':
    case 'lessons.read':
    case 'lessons.manage':
    case 'preparation.name-helper':
    case 'report.add':
    case 'report.show':
    case 'report.remove':
    case 'sitting.cross':
    case 'paper.type-up':
    case 'slot.read':
    case 'meeting.translate':
      // Done from a seat in the meeting.
      return false;
    default:
      return assertNever(question);
  }
};
