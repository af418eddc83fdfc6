import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { can, type MeetingTarget, type Question } from '@fourchairs/shared/access/can.ts';
import { parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import {
  type MeetingId,
  parseId,
  type PersonId,
  type SchoolId,
} from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

const people = (ids: readonly string[]): PersonId[] =>
  ids.flatMap((id) => parseId<PersonId>(id) ?? []);

const helpsPrepare = (view: MeetingView): PersonId[] =>
  view.documents.flatMap(({ name, grant }) => {
    const document = parseDocumentName(name);
    const isHelped = document?.kind === 'prep' && document.owner !== view.you.personId;
    return isHelped && grant === 'write' ? [document.owner] : [];
  });

const actorOf = (view: MeetingView): SeatActor => ({
  kind: 'seat',
  personId: must(parseId<PersonId>(view.you.personId), 'id of the person'),
  meetingId: must(parseId<MeetingId>(view.id), 'id of the meeting'),
  role: view.you.role,
  device: view.you.device,
  isLead: view.you.isLead,
  writesFor: people(view.you.writesFor),
  helpsPrepare: helpsPrepare(view),
  ...(view.you.slot !== undefined && { granted: view.you.slot.stages }),
});

const targetOf = (view: MeetingView): MeetingTarget => ({
  meetingId: must(parseId<MeetingId>(view.id), 'id of the meeting'),
  // A seat is judged by its meeting and never by a school; the view does not say which one it is.
  schoolId: must(parseId<SchoolId>(view.id), 'id of the meeting'),
  state: view.state,
  held: view.hold !== null,
  invited: people(view.people.map(({ id }) => id)),
});

type WithoutMeeting<Asked> = Asked extends { meeting: MeetingTarget }
  ? Omit<Asked, 'meeting'> & { meeting?: never }
  : never;
/** A question about the meeting of the view: `{ action: 'meeting.gather' }`. */
export type Ask = WithoutMeeting<Question>;

/**
 * Whether I may do something in this meeting, by the same rules the server uses, so that the page offers nothing that
 * would be refused. The server asks again at the time of use.
 */
export const may = (view: MeetingView, ask: Ask): boolean =>
  can(actorOf(view), { ...ask, meeting: targetOf(view) });
