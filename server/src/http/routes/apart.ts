import type { ApartId, PupilId } from '@fourchairs/shared/lib/ids.ts';
import { apartList, apartRequest } from '@fourchairs/shared/protocol/http/apart.ts';
import * as z from 'zod/mini';

import { id, pupilParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { findPupil } from '#use-cases/find-pupil.ts';
import { endApart, listApart, setApart } from '#use-cases/set-apart.ts';

const path = '/api/pupils/:id/apart';

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path,
      does: 'Who round a pupil is kept apart from whom, since when and why',
      who: 'seat',
      params: pupilParams,
      body: nothing,
      answer: apartList,
    },
    deps.askers.staff,
    async ({ actor, demand, params }) => {
      demand({ action: 'apart.list', schoolId: actor.schoolId });
      return listApart(deps, await findPupil(deps, params.id, actor.schoolId));
    },
  );

const setRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path,
      does: 'Keep two people apart: no meeting opens to both from now on',
      who: 'seat',
      params: pupilParams,
      body: apartRequest,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, params, body: asked }) => {
      demand({ action: 'apart.set', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      await setApart(deps, { pupil, asked, by: actor.personId });
    },
  );

const endRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: `${path}/:apartId`,
      does: 'Keep two people apart no longer',
      who: 'seat',
      params: z.object({ id: id<PupilId>(), apartId: id<ApartId>() }),
      body: nothing,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, params }) => {
      demand({ action: 'apart.end', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      await endApart(deps, { pupil, id: params.apartId, by: actor.personId });
    },
  );

/** Keeping two people round a pupil apart. */
export const apartRoutes = (deps: RouteDeps): readonly Route[] =>
  [listRoute, setRoute, endRoute].map((route) => route(deps));
