import {
  attemptRequest,
  cancelRequest,
  departureRequest,
  moveRequest,
  withoutFamilyRequest,
} from '@fourchairs/shared/protocol/http/meetings.ts';

import { meetingParams } from '#http/params.ts';
import { calendarKind } from '#http/present/calendar-kind.ts';
import { missed } from '#http/present/version.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, fileBytes, nothing } from '#http/route.ts';
import { calendarFile } from '#use-cases/calendar-file.ts';
import { cancelMeeting, moveMeeting } from '#use-cases/date-changes.ts';
import { holdWithoutFamily, noteAttempt } from '#use-cases/family-away.ts';
import { letChildGo } from '#use-cases/let-child-go.ts';
import { findMissed } from '#use-cases/missed.ts';
import { participantOf } from '#use-cases/participant-of.ts';

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
      return cancelMeeting(deps, { access, by: actor.personId, ...body });
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
    ({ actor, access, demand, incoming: { language } }) => {
      demand({ action: 'meeting.calendar', meeting: access.target });
      return calendarFile(deps, { access, person: actor.personId, language });
    },
  );

const attemptRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/attempts',
      does: 'Note that the school tried to reach the family',
      who: 'seat',
      params: meetingParams,
      body: attemptRequest,
      answer: nothing,
    },
    deps.askers.meeting,
    ({ actor, access, demand, body, params }) => {
      demand({ action: 'meeting.attempt', meeting: access.target });
      return noteAttempt(deps, { meeting: params.id, by: actor.personId, ...body });
    },
  );

const withoutFamilyRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/meetings/:id/without-family',
      does: 'Hold the meeting without the family and say why, or take it back',
      who: 'seat',
      params: meetingParams,
      body: withoutFamilyRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body, params }) => {
      demand({ action: 'meeting.without-family', meeting: access.target });
      return holdWithoutFamily(deps, { meeting: params.id, by: actor.personId, why: body.why });
    },
  );

const missedRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/missed',
      does: 'What was written since the meeting began, for who comes late',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: missed,
    },
    deps.askers.inside,
    ({ access, demand }) => {
      demand({
        action: 'document.read',
        meeting: access.target,
        document: { kind: 'meeting' },
      });
      return findMissed(deps, access.meeting);
    },
  );

const departureRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/departures',
      does: 'The child goes before the end: their screens close',
      who: 'seat',
      params: meetingParams,
      body: departureRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body }) => {
      const child = participantOf(access, body.personId, 'personId');
      demand({ action: 'meeting.let-go', meeting: access.target, forPerson: child.person });
      return letChildGo(deps, { access, child, by: actor.personId });
    },
  );

/** What becomes of a meeting's day. */
export const courseRoutes = (deps: RouteDeps): readonly Route[] =>
  [
    moveRoute,
    cancelRoute,
    calendarRoute,
    attemptRoute,
    withoutFamilyRoute,
    departureRoute,
    missedRoute,
  ].map((route) => route(deps));
