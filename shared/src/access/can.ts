import type { Actor } from '#access/actor.ts';
import type { ParsedDocumentName } from '#document/document-name.ts';
import type { MeetingState } from '#domain/codes.ts';
import type { MeetingId, PersonId, SchoolId } from '#lib/ids.ts';

/** A meeting as far as access is concerned. `invited` holds everyone whose invitation stands now. */
export type MeetingTarget = {
  readonly meetingId: MeetingId;
  readonly schoolId: SchoolId;
  readonly state: MeetingState;
  readonly invited: readonly PersonId[];
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
      action: 'meeting.read-back' | 'meeting.finish' | 'meeting.agree' | 'meeting.add-words';
      meeting: MeetingTarget;
    }
  | { action: 'meeting.open-room'; meeting: MeetingTarget }
  | { action: 'scribe.name'; meeting: MeetingTarget; forPerson: PersonId }
  | { action: 'version.read'; meeting: MeetingTarget }
  | { action: 'pupils.list' | 'pupil.add'; schoolId: SchoolId }
  | { action: 'pupil.read' | 'meeting.create'; schoolId: SchoolId }
  | { action: 'link.issue' | 'link.revoke' | 'link.list'; meeting: MeetingTarget };

/**
 * The one decision about access: pure, asked at time of use, and "no" unless a line below says yes.
 * Its test is the table of roles by actions.
 */
export const can = (_actor: Actor, _question: Question): boolean => false;
