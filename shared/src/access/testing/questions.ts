import type { MeetingTarget, Question } from '#access/can.ts';

import { child, me, meeting, other, school } from './cast.ts';

export type State = MeetingTarget['state'];
/** What is asked, by its name in the table. */
export const questions: Readonly<Record<string, (state: State) => Question>> = {
  'read the plan': (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'meeting' },
  }),
  'write in the plan': (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'meeting' },
  }),
  'read my lane': (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'lane', owner: me },
  }),
  'write in my lane': (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'lane', owner: me },
  }),
  "read another's lane": (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'lane', owner: other },
  }),
  "write in another's lane": (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'lane', owner: other },
  }),
  'read my preparation': (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'prep', owner: me },
  }),
  'write my preparation': (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'prep', owner: me },
  }),
  "read another's preparation": (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'prep', owner: other },
  }),
  "write another's preparation": (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'prep', owner: other },
  }),
  'read the meeting': (state) => ({ action: 'meeting.read', meeting: meeting(state) }),
  'bring everyone': (state) => ({ action: 'meeting.gather', meeting: meeting(state) }),
  'hand over the lead': (state) => ({ action: 'meeting.lead', meeting: meeting(state) }),
  'note who is here': (state) => ({ action: 'meeting.attendance', meeting: meeting(state) }),
  'have it in my calendar': (state) => ({ action: 'meeting.calendar', meeting: meeting(state) }),
  'move it to another day': (state) => ({ action: 'meeting.move', meeting: meeting(state) }),
  'cancel it': (state) => ({ action: 'meeting.cancel', meeting: meeting(state) }),
  'print what another takes home': (state) => ({
    action: 'paper.print',
    meeting: meeting(state),
    forPerson: other,
  }),
  'type up another’s paper': (state) => ({
    action: 'paper.type-up',
    meeting: meeting(state),
    forPerson: other,
  }),
  'note that the school tried': (state) => ({ action: 'meeting.attempt', meeting: meeting(state) }),
  'hold it without the family': (state) => ({
    action: 'meeting.without-family',
    meeting: meeting(state),
  }),
  'go before the end': (state) => ({
    action: 'meeting.let-go',
    meeting: meeting(state),
    forPerson: me,
  }),
  'let the child go': (state) => ({
    action: 'meeting.let-go',
    meeting: meeting(state),
    forPerson: child,
  }),
  'set a professional’s part': (state) => ({ action: 'slot.set', meeting: meeting(state) }),
  'read my part': (state) => ({ action: 'slot.read', meeting: meeting(state) }),
  'read back': (state) => ({ action: 'meeting.read-back', meeting: meeting(state) }),
  finish: (state) => ({ action: 'meeting.finish', meeting: meeting(state) }),
  agree: (state) => ({ action: 'meeting.agree', meeting: meeting(state), forPerson: me }),
  'answer for another': (state) => ({
    action: 'meeting.agree',
    meeting: meeting(state),
    forPerson: other,
  }),
  'add words after': (state) => ({ action: 'meeting.add-words', meeting: meeting(state) }),
  'add words of another': (state) => ({
    action: 'meeting.add-words-for',
    meeting: meeting(state),
    forPerson: other,
  }),
  'add words of another’s paper': (state) => ({
    action: 'meeting.add-words-for',
    meeting: meeting(state),
    forPerson: other,
    paper: true,
  }),
  'put another’s words into English': (state) => ({
    action: 'meeting.translate',
    meeting: meeting(state),
    forPerson: other,
  }),
  'put my own words into English': (state) => ({
    action: 'meeting.translate',
    meeting: meeting(state),
    forPerson: me,
  }),
  'put what is held into English': (state) => ({
    action: 'meeting.translate',
    meeting: { ...meeting(state), held: true },
    forPerson: other,
  }),
  'open the room screen': (state) => ({ action: 'meeting.open-room', meeting: meeting(state) }),
  'open another seat': (state) => ({ action: 'meeting.open-seat', meeting: meeting(state) }),
  'name who helps me prepare': (state) => ({
    action: 'preparation.name-helper',
    meeting: meeting(state),
    by: other,
    helps: true,
  }),
  'take back who helps me prepare': (state) => ({
    action: 'preparation.name-helper',
    meeting: meeting(state),
    by: other,
    helps: false,
  }),
  'name a scribe': (state) => ({
    action: 'scribe.name',
    meeting: meeting(state),
    forPerson: child,
  }),
  'read a version': (state) => ({ action: 'version.read', meeting: meeting(state) }),
  'read a version that is held': (state) => ({
    action: 'version.read',
    meeting: { ...meeting(state), held: true },
  }),
  'read a plan that is held': (state) => ({
    action: 'document.read',
    meeting: { ...meeting(state), held: true },
    document: { kind: 'meeting' },
  }),
  "read another's lane that is held": (state) => ({
    action: 'document.read',
    meeting: { ...meeting(state), held: true },
    document: { kind: 'lane', owner: other },
  }),
  'read my preparation for what is held': (state) => ({
    action: 'document.read',
    meeting: { ...meeting(state), held: true },
    document: { kind: 'prep', owner: me },
  }),
  'add words to what is held': (state) => ({
    action: 'meeting.add-words',
    meeting: { ...meeting(state), held: true },
  }),
  'measure for what is held': (state) => ({
    action: 'meeting.measure',
    meeting: { ...meeting(state), held: true },
  }),
  'agree to what is held': (state) => ({
    action: 'meeting.agree',
    meeting: { ...meeting(state), held: true },
    forPerson: me,
  }),
  'give the school’s view': (state) => ({ action: 'meeting.reply', meeting: meeting(state) }),
  'measure between meetings': (state) => ({ action: 'meeting.measure', meeting: meeting(state) }),
  'see who was given it': (state) => ({ action: 'record.receipts', meeting: meeting(state) }),
  'give it out now': (state) => ({ action: 'record.release', meeting: meeting(state) }),
  'take words out': (state) => ({ action: 'record.take-out', meeting: meeting(state) }),
  'confirm that words go': (state) => ({
    action: 'record.confirm-take-out',
    meeting: meeting(state),
    askedBy: other,
  }),
  'confirm my own': (state) => ({
    action: 'record.confirm-take-out',
    meeting: meeting(state),
    askedBy: me,
  }),
  'list links': (state) => ({ action: 'link.list', meeting: meeting(state) }),
  'issue a link': (state) => ({ action: 'link.issue', meeting: meeting(state) }),
  'revoke a link': (state) => ({ action: 'link.revoke', meeting: meeting(state) }),
  'add a person': (state) => ({ action: 'person.add', meeting: meeting(state) }),
  'take a person out': (state) => ({ action: 'person.take-out', meeting: meeting(state) }),
  'list staff links': () => ({ action: 'staff-link.list', schoolId: school }),
  'issue a staff link': () => ({ action: 'staff-link.issue', schoolId: school }),
  'revoke a staff link': () => ({ action: 'staff-link.revoke', schoolId: school }),
  'say that a colleague left': () => ({ action: 'staff.leave', schoolId: school }),
  'list pupils': () => ({ action: 'pupils.list', schoolId: school }),
  'read a pupil': () => ({ action: 'pupil.read', schoolId: school }),
  'choose how a pupil’s page looks': () => ({ action: 'pupil.set-look', schoolId: school }),
  'note what is known of a parent': () => ({ action: 'carer.note', schoolId: school }),
  'add a pupil': () => ({ action: 'pupil.add', schoolId: school }),
  'make a meeting': () => ({ action: 'meeting.create', schoolId: school }),
};
