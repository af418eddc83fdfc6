import { must } from '@fourchairs/shared/lib/must.ts';
import { addPeopleRequest, meetingLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { meetingParams, meetingPersonParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { addPeople } from '#use-cases/add-people.ts';
import { listLinks } from '#use-cases/list-links.ts';
import { takePersonOut } from '#use-cases/take-person-out.ts';

const addRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/people',
      does: 'Invite more people to a meeting that is not finished',
      who: 'seat',
      params: meetingParams,
      body: addPeopleRequest,
      answer: z.array(meetingLink),
    },
    deps.askers.meeting,
    async ({ access, demand, actor, body: more }) => {
      demand({ action: 'person.add', meeting: access.target });
      await addPeople(deps, { access, more, actor: actor.personId });
      const now = await findMeetingAccess(deps.store, access.meeting.id, deps.clock.now());
      return listLinks(deps, must(now, 'the meeting'));
    },
  );

const takeOutRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: '/api/meetings/:id/people/:personId',
      does: 'Take somebody out of a meeting that has not begun',
      who: 'seat',
      params: meetingPersonParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.meeting,
    async ({ access, demand, actor, params: { personId: person } }) => {
      demand({ action: 'person.take-out', meeting: access.target });
      await takePersonOut(deps, { access, person, actor: actor.personId });
    },
  );

/** Who is on the list of a meeting that is there already. */
export const peopleRoutes = (deps: RouteDeps): readonly Route[] =>
  [addRoute, takeOutRoute].map((route) => route(deps));
