import { type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { isOwnDevice } from '#lib/own-device-said.ts';

/** What is known about the one who sits here before anybody else vouches for it; the server stamps its own over this. */
const userOf = (view: MeetingView) => {
  const me = must(
    view.people.find(({ id }) => id === view.you.personId),
    'the person of this seat',
  );
  return {
    personId: me.id as PersonId,
    name: me.name,
    role: me.role,
    color: '#545e70',
    device: view.you.device,
  };
};

/** A laptop in the middle of a room is nobody's own. */
const never = (): boolean => false;

/** Which seat's connection it is, and how it is opened. */
export const meetingOptions = (view: MeetingView) => ({
  key: `${view.id} ${view.you.personId} ${view.you.device}`,
  documents: view.documents,
  user: userOf(view),
  keepsWords: view.you.device === 'own' ? isOwnDevice : never,
});
