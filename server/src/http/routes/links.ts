import { issuedLink, meetingLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import { meetingParams, meetingPersonParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { issueLink } from '#use-cases/issue-link.ts';
import { listLinks } from '#use-cases/list-links.ts';
import { revokeLink } from '#use-cases/revoke-link.ts';

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/links',
      does: 'Who has a link that opens now',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: z.array(meetingLink),
    },
    deps.askers.meeting,
    ({ access, demand }) => {
      demand({ action: 'link.list', meeting: access.target });
      return listLinks(deps, access);
    },
  );

const issueRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/links/:personId',
      does: 'Make a link for one person; its address is told this once',
      who: 'seat',
      params: meetingPersonParams,
      body: nothing,
      answer: issuedLink,
    },
    deps.askers.meeting,
    ({ access, demand, actor, params }) => {
      demand({ action: 'link.issue', meeting: access.target });
      return issueLink(deps, { access, person: params.personId, actor: actor.personId });
    },
  );

const revokeRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: '/api/meetings/:id/links/:personId',
      does: 'Close every link of one person; open pages close too',
      who: 'seat',
      params: meetingPersonParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.meeting,
    async ({ demand, access, actor, params: { id: meeting, personId: person } }) => {
      demand({ action: 'link.revoke', meeting: access.target });
      await revokeLink(deps, { meeting, person, actor: actor.personId });
    },
  );

/** The links of a meeting's people. */
export const linkRoutes = (deps: RouteDeps): readonly Route[] =>
  [listRoute, issueRoute, revokeRoute].map((route) => route(deps));
