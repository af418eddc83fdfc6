import {
  changeLineRequest,
  keepLineRequest,
  type KeptLine,
  keptLine,
  listNamesRequest,
  schoolList,
} from '@fourchairs/shared/protocol/http/school-list.ts';
import * as z from 'zod/mini';

import { meetingParams, noParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { addLine, changeLine, keepLine, nameListParts } from '#use-cases/change-school-list.ts';
import { readSchoolList } from '#use-cases/school-list.ts';

const lineParams = z.object({
  line: z.string().check(z.refine((text) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text))),
});

const meetingListRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/school-list',
      does: 'The support lines that the school has ready',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: schoolList,
    },
    deps.askers.inside,
    ({ access, demand }) => {
      demand({ action: 'school-list.read', meeting: access.target });
      return readSchoolList(deps, { school: access.meeting.school, all: false });
    },
  );

const keepRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/school-list',
      does: 'Keep a support line for the school’s list; the SENCO decides what comes into it',
      who: 'seat',
      params: meetingParams,
      body: keepLineRequest,
      answer: keptLine,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body: words }) => {
      demand({ action: 'school-list.ask', meeting: access.target });
      const state: KeptLine['state'] = actor.role === 'senco' ? 'in' : 'asked';
      await keepLine(deps, { meeting: access.meeting, by: actor.personId, words, state });
      return { state };
    },
  );

const staffListRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/staff/school-list',
      does: 'The school’s list, with what was asked for and what was put away',
      who: 'seat',
      params: noParams,
      body: nothing,
      answer: schoolList,
    },
    deps.askers.staff,
    ({ actor, demand }) => {
      demand({ action: 'school-list.manage', schoolId: actor.schoolId });
      return readSchoolList(deps, { school: actor.schoolId, all: true });
    },
  );

const addRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/school-list',
      does: 'Add a line to the school’s list',
      who: 'seat',
      params: noParams,
      body: keepLineRequest,
      answer: nothing,
    },
    deps.askers.staff,
    ({ actor, demand, body: words }) => {
      const { schoolId: school, personId: by } = actor;
      demand({ action: 'school-list.manage', schoolId: school });
      return addLine(deps, { school, by, words, state: 'in' });
    },
  );

const changeRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/staff/school-list/lines/:line',
      does: 'Change a line of the school’s list, take it in, or put it away',
      who: 'seat',
      params: lineParams,
      body: changeLineRequest,
      answer: nothing,
    },
    deps.askers.staff,
    ({ actor, demand, params, body: line }) => {
      const { schoolId: school, personId: by } = actor;
      demand({ action: 'school-list.manage', schoolId: school });
      return changeLine(deps, { school, by, id: params.line, line });
    },
  );

const namesRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/staff/school-list/names',
      does: 'What the school calls the levels it uses and its areas, in their order',
      who: 'seat',
      params: noParams,
      body: listNamesRequest,
      answer: nothing,
    },
    deps.askers.staff,
    ({ actor, demand, body: names }) => {
      const { schoolId: school, personId: by } = actor;
      demand({ action: 'school-list.manage', schoolId: school });
      return nameListParts(deps, { school, by, names });
    },
  );

/** The support lines a school has ready: read and asked for at a meeting, kept by the SENCO. */
export const schoolListRoutes = (deps: RouteDeps): readonly Route[] =>
  [meetingListRoute, keepRoute, staffListRoute, addRoute, changeRoute, namesRoute].map((route) =>
    route(deps),
  );
