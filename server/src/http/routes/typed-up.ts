import { typeUpRequest } from '@fourchairs/shared/protocol/http/papers.ts';

import { meetingPersonParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { typeUp } from '#use-cases/type-up.ts';

/** What came back on paper. */
export const typedUpRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/people/:personId/typed-up',
      does: 'Begin to type up what somebody wrote on paper, into their lane',
      who: 'seat',
      params: meetingPersonParams,
      body: typeUpRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body: asked, params }) => {
      const { person } = participantOf(access, params.personId, 'personId');
      demand({ action: 'paper.type-up', meeting: access.target, forPerson: person });
      await typeUp(deps, { access, person, asked, actor: actor.personId });
    },
  ),
];
