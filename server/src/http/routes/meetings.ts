import {
  attendanceRequest,
  crossingRequest,
  gatherRequest,
  leadRequest,
  meetingView,
  scribeJobRequest,
  scribeRequest,
} from '@fourchairs/shared/protocol/http/meetings.ts';

import { insideRoute } from '#http/inside-route.ts';
import { meetingParams, meetingPersonParams } from '#http/params.ts';
import { presentDocuments } from '#http/present/join.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { gatherPeople } from '#use-cases/gather-people.ts';
import { handOverLead } from '#use-cases/hand-over-lead.ts';
import { handOverScribe } from '#use-cases/hand-over-scribe.ts';
import { nameScribe } from '#use-cases/name-scribe.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { recordAttendance } from '#use-cases/record-attendance.ts';
import { noteCrossing } from '#use-cases/sittings.ts';
import { viewMeeting } from '#use-cases/view-meeting.ts';

const viewRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'get',
      path: '',
      may: 'meeting.read',
      does: 'The meeting around its documents, as this seat may see it',
      body: nothing,
      answer: meetingView,
    },
    async ({ actor, access, seat }) => {
      const documents = presentDocuments(seat.id, actor, access);
      return { ...(await viewMeeting(deps, { actor, access })), documents };
    },
  );

const gatherRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/stage',
      may: 'meeting.gather',
      does: 'Bring everyone to a stage',
      body: gatherRequest,
      answer: nothing,
    },
    async ({ actor, body, params }) => {
      await gatherPeople(deps, { meeting: params.id, stage: body.stage, by: actor.personId });
    },
  );

const leadRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/lead',
      does: 'Hand over the lead to another member of staff',
      who: 'seat',
      params: meetingParams,
      body: leadRequest,
      answer: nothing,
    },
    deps.askers.meeting,
    async ({ actor, access, demand, body }) => {
      demand({ action: 'meeting.lead', meeting: access.target });
      await handOverLead(deps, { access, to: body.personId, by: actor.personId });
    },
  );

const attendanceRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/meetings/:id/attendance/:personId',
      does: 'Note how somebody takes part',
      who: 'seat',
      params: meetingPersonParams,
      body: attendanceRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body, params }) => {
      demand({ action: 'meeting.attendance', meeting: access.target });
      const { personId: person } = params;
      await recordAttendance(deps, { access, person, entry: body, by: actor.personId });
    },
  );

const scribeRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/scribes',
      does: 'Name who writes for somebody, or take it back',
      who: 'seat',
      params: meetingParams,
      body: scribeRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body }) => {
      const forPerson = participantOf(access, body.for, 'for').person;
      demand({ action: 'scribe.name', meeting: access.target, forPerson });
      const scribe = body.by;
      await nameScribe(deps, { access, for: forPerson, scribe, actor: actor.personId });
    },
  );

/** Only the lead says who writes for others; whoever does may stop by themselves. */
const scribeJobRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/scribe-job',
      does: 'Hand over who writes for those without a device, or give it back',
      who: 'seat',
      params: meetingParams,
      body: scribeJobRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body }) => {
      const { target: meeting } = access;
      const people = body.for.map((id) => participantOf(access, id, 'for').person);
      const from = body.from === null ? null : participantOf(access, body.from, 'from').person;
      const by = body.by === null ? null : participantOf(access, body.by, 'by').person;
      const givesBack = by === null && people.length === 0 && from === actor.personId;
      const named = [...people, ...[from, by].filter((person) => person !== null)];
      for (const forPerson of named) {
        demand({ action: 'scribe.name', meeting, forPerson, givesBack });
      }
      await handOverScribe(deps, { access, actor: actor.personId, from, by, for: people });
    },
  );

const crossingRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/crossings',
      does: 'Note what of another sitting of the same review one of the staff chose for this one',
      who: 'seat',
      params: meetingParams,
      body: crossingRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body: crossing }) => {
      demand({ action: 'sitting.cross', meeting: access.target });
      await noteCrossing(deps, { actor, access, crossing });
    },
  );

/** The meeting around its documents. */
export const meetingRoutes = (deps: RouteDeps): readonly Route[] =>
  [
    viewRoute,
    gatherRoute,
    leadRoute,
    attendanceRoute,
    scribeRoute,
    scribeJobRoute,
    crossingRoute,
  ].map((route) => route(deps));
