import { type MeetingView, meetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { meetingAt, readSeat } from '#lib/first-seat.ts';

import { requestJson } from './send-request.ts';

type Asked = {
  readonly id: string;
  readonly seat: string | null;
  readonly signal?: AbortSignal | undefined;
};

const ask = ({ id, seat, signal }: Asked): Promise<MeetingView> =>
  requestJson(meetingView, {
    method: 'GET',
    path: ['meetings', id],
    seat,
    ...(signal && { signal }),
  });

type FirstView = {
  /** Null where this path of ours is no meeting's, or this tab has no seat in it. */
  readonly view: Promise<MeetingView> | null;
  /** The meeting as this seat may see it: once what was asked for first, then what it is now. */
  readonly ask: (asked: Asked) => Promise<MeetingView>;
};

/** Asks for the meeting of the page at this path. */
export const askFirstView = (path: string): FirstView => {
  const id = meetingAt(path);
  const seat = id === null ? null : readSeat(id);
  const view = id === null || seat === null ? null : ask({ id, seat });
  // Whoever takes it hears of a failure; nobody may.
  view?.catch(() => undefined);
  let isTaken = false;
  return {
    view,
    ask: (asked) => {
      if (view === null || isTaken || asked.id !== id || asked.seat !== seat) return ask(asked);
      isTaken = true;
      return view;
    },
  };
};

/**
 * The meeting of the page's own address, as soon as this module is there: before React, by the request that the first
 * script sent (lib/first-request.ts).
 */
export const { view: firstView, ask: askView } = askFirstView(location.pathname);
