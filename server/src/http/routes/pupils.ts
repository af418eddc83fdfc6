import {
  addPupilRequest,
  createMeetingRequest,
  lookRequest,
  pupilDetail,
  pupilMeeting,
  pupilSummary,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import { noParams, pupilParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { addPupil } from '#use-cases/add-pupil.ts';
import { createMeeting } from '#use-cases/create-meeting.ts';
import { findPupil } from '#use-cases/find-pupil.ts';
import { listPupils } from '#use-cases/list-pupils.ts';
import { setLook } from '#use-cases/set-look.ts';
import { showPupil } from '#use-cases/show-pupil.ts';

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/pupils',
      does: 'The school’s pupils, each with the last and the next review',
      who: 'seat',
      params: noParams,
      body: nothing,
      answer: z.array(pupilSummary),
    },
    deps.askers.staff,
    ({ actor, demand }) => {
      demand({ action: 'pupils.list', schoolId: actor.schoolId });
      return listPupils(deps, actor.schoolId);
    },
  );

const addRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/pupils',
      does: 'Add a pupil',
      who: 'seat',
      params: noParams,
      body: addPupilRequest,
      answer: pupilSummary,
    },
    deps.askers.staff,
    ({ actor, demand, body: pupil }) => {
      const { schoolId: school, personId } = actor;
      demand({ action: 'pupil.add', schoolId: school });
      return addPupil(deps, { school, pupil, actor: personId });
    },
  );

const showRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/pupils/:id',
      does: 'One pupil: who is known around them, and every meeting',
      who: 'seat',
      params: pupilParams,
      body: nothing,
      answer: pupilDetail,
    },
    deps.askers.staff,
    async ({ actor, demand, params }) => {
      demand({ action: 'pupil.read', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      return showPupil(deps, { pupil, actor });
    },
  );

const lookRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/pupils/:id/look',
      does: 'How a pupil’s own page looks, until they choose for themselves',
      who: 'seat',
      params: pupilParams,
      body: lookRequest,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, params, body }) => {
      demand({ action: 'pupil.set-look', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      await setLook(deps, { pupil, look: body.look, by: actor.personId });
    },
  );

const createMeetingRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/pupils/:id/meetings',
      does: 'Make a meeting; last term’s outcomes are carried in',
      who: 'seat',
      params: pupilParams,
      body: createMeetingRequest,
      answer: pupilMeeting,
    },
    deps.askers.staff,
    async ({ actor, demand, params, body: plan }) => {
      demand({ action: 'meeting.create', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      return createMeeting(deps, { pupil, plan, actor });
    },
  );

/** The school's own pages. */
export const pupilRoutes = (deps: RouteDeps): readonly Route[] =>
  [listRoute, addRoute, showRoute, lookRoute, createMeetingRoute].map((route) => route(deps));
