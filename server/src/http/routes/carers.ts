import { carer } from '@fourchairs/shared/protocol/http/carers.ts';

import { pupilPersonParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { findPupil } from '#use-cases/find-pupil.ts';
import { noteCarer } from '#use-cases/note-carer.ts';

const noteRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/pupils/:id/carers/:personId',
      does: 'Note what the school knows of a parent or carer, and whether they hold parental responsibility',
      who: 'seat',
      params: pupilPersonParams,
      body: carer,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, params, body }) => {
      demand({ action: 'carer.note', schoolId: actor.schoolId });
      const pupil = await findPupil(deps, params.id, actor.schoolId);
      await noteCarer(deps, { pupil, person: params.personId, carer: body, by: actor.personId });
    },
  );

/** What the school knows of a pupil's parents and carers; it is read with the pupil. */
export const carerRoutes = (deps: RouteDeps): readonly Route[] => [noteRoute(deps)];
