import { helperRequest } from '@fourchairs/shared/protocol/http/meetings.ts';

import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { nameHelper } from '#use-cases/name-helper.ts';
import { participantOf } from '#use-cases/participant-of.ts';

/** Who helps with one's own preparation. */
export const helperRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/helpers',
      does: 'Ask somebody to help with one’s own preparation, or take it back',
      who: 'seat',
      params: meetingParams,
      body: helperRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body }) => {
      const by = participantOf(access, body.by, 'by').person;
      const { helps } = body;
      demand({ action: 'preparation.name-helper', meeting: access.target, by, helps });
      await nameHelper(deps, { access, by, helps, actor: actor.personId });
    },
  ),
];
