import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { firstView } from '#api/first-view.ts';
import type { MeetingConnection } from '#collab/connect-meeting.ts';
import { openFirstConnection } from '#collab/first-connection.ts';

import { meetingOptions } from './meeting-options.ts';

/** The meeting of the page's address before there is a page. */
type FirstMeeting = { readonly view: MeetingView; readonly connection: MeetingConnection };

const open = async (asked: Promise<MeetingView>): Promise<FirstMeeting | null> => {
  const view = await asked;
  if (view.state === 'saved') return null;
  const wsUrl = location.origin.replace(/^http/u, 'ws');
  return { view, connection: openFirstConnection({ wsUrl, ...meetingOptions(view) }) };
};

/**
 * A script of its own in the meeting's page (vite.config.ts): it needs no React, which is the longest on its way, and
 * has read the documents when React is there. Null where there is nothing to open, or it failed: then the page itself
 * asks, and says what is wrong.
 */
export const firstMeeting: Promise<FirstMeeting | null> =
  firstView === null ? Promise.resolve(null) : open(firstView).catch(() => null);
