import {
  calendarRequest,
  joinRequest,
  joinResponse,
  previewRequest,
  previewResponse,
} from '@fourchairs/shared/protocol/http/join.ts';
import { seatRequest } from '@fourchairs/shared/protocol/http/meetings.ts';

import { meetingParams, noParams } from '#http/params.ts';
import { calendarKind } from '#http/present/calendar-kind.ts';
import { presentSeat } from '#http/present/join.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Incoming, type Route, defineRoute, fileBytes, nothing } from '#http/route.ts';
import { calendarOfLink } from '#use-cases/calendar-file.ts';
import { enterMeeting } from '#use-cases/enter-meeting.ts';
import { leaveSeat } from '#use-cases/leave-seat.ts';
import { openAnotherSeat } from '#use-cases/open-another-seat.ts';
import type { OpenedSeat } from '#use-cases/open-seat.ts';
import { previewLink } from '#use-cases/preview-link.ts';
import { redeemLink } from '#use-cases/redeem-link.ts';

/** Anybody may try a link, but not many a minute from one place. */
const countedAttempt =
  ({ joins }: RouteDeps) =>
  async ({ address }: Incoming) => {
    await joins.take(address);
    return {};
  };

/** Sits down: the secret goes into the cookie, the rest is told. */
const seatAnswer = async (
  deps: RouteDeps,
  opened: OpenedSeat,
  { incoming, setCookie }: { incoming: Incoming; setCookie: (text: string) => void },
) => {
  const { seat, secret, lastsMs } = opened;
  const { cookies, seat: asking } = incoming;
  for (const old of deps.cookies.crowdedOut(cookies, asking)) setCookie(deps.cookies.clear(old));
  setCookie(deps.cookies.open({ seat: seat.id, secret }, lastsMs));
  return presentSeat(deps, opened);
};

const previewRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/join/preview',
      does: 'What a link opens, before anybody presses the button',
      who: 'anyone',
      params: noParams,
      body: previewRequest,
      answer: previewResponse,
    },
    countedAttempt(deps),
    ({ body }) => previewLink(deps, body.token),
  );

const calendarRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/join/calendar',
      does: 'The meeting of a link for one’s own calendar; opens no seat',
      who: 'anyone',
      params: noParams,
      body: calendarRequest,
      answer: fileBytes,
      gives: calendarKind,
    },
    countedAttempt(deps),
    ({ body, incoming: { language } }) => calendarOfLink(deps, { token: body.token, language }),
  );

const joinRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/join',
      does: 'Turn the token of a link into a seat',
      who: 'anyone',
      params: noParams,
      body: joinRequest,
      answer: joinResponse,
    },
    countedAttempt(deps),
    async ({ body, incoming, setCookie }) => {
      const opened = await redeemLink(deps, body.token);
      return seatAnswer(deps, opened, { incoming, setCookie });
    },
  );

const leaveRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/leave',
      does: 'End this seat, and those made from it, and forget their cookies',
      who: 'seat',
      params: noParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.seat,
    async ({ seat, setCookie }) => {
      for (const ended of await leaveSeat(deps, seat)) setCookie(deps.cookies.clear(ended));
    },
  );

const anotherSeatRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/seats',
      does: 'Another seat for the same person, such as the room screen',
      who: 'seat',
      params: meetingParams,
      body: seatRequest,
      answer: joinResponse,
    },
    deps.askers.inside,
    async ({ seat, access, demand, body, incoming, setCookie }) => {
      const action = body.device === 'room' ? 'meeting.open-room' : 'meeting.open-seat';
      demand({ action, meeting: access.target });
      const opened = await openAnotherSeat(deps, { from: seat, device: body.device });
      return seatAnswer(deps, opened, { incoming, setCookie });
    },
  );

const enterRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/meetings/:id/seat',
      does: 'From the school’s pages into a meeting',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: joinResponse,
    },
    deps.askers.meetingAsStaff,
    async ({ seat, access, incoming, setCookie }) => {
      const opened = await enterMeeting(deps, { from: seat, access });
      return seatAnswer(deps, opened, { incoming, setCookie });
    },
  );

/** Coming in, sitting down again, and leaving. */
export const joinRoutes = (deps: RouteDeps): readonly Route[] =>
  [previewRoute, calendarRoute, joinRoute, leaveRoute, anotherSeatRoute, enterRoute].map((route) =>
    route(deps),
  );
