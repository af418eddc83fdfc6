import {
  planTypeRequest,
  schoolSettings,
} from '@fourchairs/shared/protocol/http/school-settings.ts';

import { noParams, pupilParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { findPupil } from '#use-cases/find-pupil.ts';
import { findSchoolSettings, setPlanType, setSchoolSettings } from '#use-cases/school-settings.ts';

const readRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/school/settings',
      does: 'What the school says for all its pupils',
      who: 'seat',
      params: noParams,
      body: nothing,
      answer: schoolSettings,
    },
    deps.askers.staff,
    ({ actor, demand }) => {
      demand({ action: 'school.read', schoolId: actor.schoolId });
      return findSchoolSettings(deps, actor.schoolId);
    },
  );

const setRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/school/settings',
      does: 'Set what the school says for all its pupils (SENCO)',
      who: 'seat',
      params: noParams,
      body: schoolSettings,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, body: settings }) => {
      const { schoolId: school, personId: by } = actor;
      demand({ action: 'school.set', schoolId: school });
      await setSchoolSettings(deps, { school, settings, by });
    },
  );

const planRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/pupils/:id/plan-type',
      does: 'What kind of plan a pupil has',
      who: 'seat',
      params: pupilParams,
      body: planTypeRequest,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, params, body: { plan } }) => {
      demand({ action: 'pupil.set-plan', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      await setPlanType(deps, { pupil, plan, by: actor.personId });
    },
  );

/** What a school says for all its pupils, and what kind of plan each has. */
export const schoolSettingRoutes = (deps: RouteDeps): readonly Route[] =>
  [readRoute, setRoute, planRoute].map((route) => route(deps));
