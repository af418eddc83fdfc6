import { involvementRequest } from '@fourchairs/shared/protocol/http/reports.ts';

import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { answerInvolvement } from '#use-cases/involvement.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** The family's agreement that a professional helps. */
export const involvementRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/involvement',
      does: 'Agree that a professional helps, for oneself or as noted by staff, or take it back',
      who: 'seat',
      params: meetingParams,
      body: involvementRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body: said }) => {
      const forPerson = participantOf(access, said.person, 'person').person;
      const { how } = said;
      demand({ action: 'involvement.answer', meeting: access.target, forPerson, how });
      await answerInvolvement(deps, { access, said, actor: actor.personId });
    },
  ),
];
