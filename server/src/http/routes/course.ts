import { cancelRequest, moveRequest } from '@fourchairs/shared/protocol/http/meetings.ts';

import { meetingParams } from '#http/params.ts';
import { calendarKind } from '#http/present/calendar-kind.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, fileBytes, nothing } from '#http/route.ts';
import { calendarFile } from '#use-cases/calendar-file.ts';
import { cancelMeeting, moveMeeting } from '#use-cases/date-changes.ts';

const moveRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/moves',
      does: 'Move the meeting to another day or time',
      who: 'seat',
      params: meetingParams,
      body: moveRequest,
      answer: nothing,
    },
    deps.askers.meeting,
    ({ actor, access, demand, body }) => {
      demand({ action: 'meeting.move', meeting: access.target });
      return moveMeeting(deps, { access, by: actor.personId, ...body });
    },
  );

const cancelRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/cancellation',
      does: 'Cancel the meeting, and say why',
      who: 'seat',
      params: meetingParams,
      body: cancelRequest,
      answer: nothing,
    },
    deps.askers.meeting,
    ({ actor, access, demand, body }) => {
      demand({ action: 'meeting.cancel', meeting: access.target });
      return cancelMeeting(deps, { access, by: actor.personId, why: body.why });
    },
  );

const calendarRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/calendar.ics',
      does: 'The meeting for one’s own calendar',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: fileBytes,
      gives: calendarKind,
    },
    deps.askers.meeting,
    ({ actor, access, demand }) => {
      demand({ action: 'meeting.calendar', meeting: access.target });
      return calendarFile(deps, { meeting: access.meeting, person: actor.personId });
    },
  );

/** What becomes of a meeting's day. */
export const courseRoutes = (deps: RouteDeps): readonly Route[] =>
  [moveRoute, cancelRoute, calendarRoute].map((route) => route(deps));
