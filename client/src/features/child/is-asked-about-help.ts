import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { decidersIn } from '#session/deciders.ts';

/** From the end of compulsory school age the young person says, on their own screen, whether professionals may help. */
export const isAskedAboutHelp = (view: MeetingView): boolean =>
  view.people.some(({ role }) => role === 'professional') &&
  decidersIn(view).some(({ id }) => id === view.you.personId);
