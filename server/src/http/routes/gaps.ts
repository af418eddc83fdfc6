import type { Question } from '@fourchairs/shared/access/can.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { askedGap, gapRequest } from '@fourchairs/shared/protocol/http/gaps.ts';
import * as z from 'zod/mini';

import { id, meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { askTakeOut } from '#use-cases/ask-take-out.ts';
import { confirmTakeOut, declineTakeOut, findAsked } from '#use-cases/decide-take-out.ts';
import { listAsked } from '#use-cases/gap-list.ts';

const gapParams = z.object({ id: id<MeetingId>(), gap: z.string() });

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/gaps',
      does: 'What staff ask to take out of the saved record',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: z.array(askedGap),
    },
    deps.askers.meeting,
    ({ access, actor, demand }) => {
      const meeting = access.target;
      demand({ action: 'record.take-out', meeting });
      return listAsked(deps, access, (askedBy) =>
        can(actor, { action: 'record.confirm-take-out', meeting, askedBy }),
      );
    },
  );

const askRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/gaps',
      does: 'Ask that words be taken out of the saved record',
      who: 'seat',
      params: meetingParams,
      body: gapRequest,
      answer: nothing,
    },
    deps.askers.meeting,
    ({ access, actor, demand, body: asked }) => {
      demand({ action: 'record.take-out', meeting: access.target });
      return askTakeOut(deps, { meeting: access.meeting, by: actor.personId, asked });
    },
  );

const decideRoute = (deps: RouteDeps, what: 'confirm' | 'decline', does: string): Route =>
  defineRoute(
    {
      method: 'post',
      path: `/api/meetings/:id/gaps/:gap/${what}`,
      does,
      who: 'seat',
      params: gapParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.meeting,
    async ({ access: { meeting, target }, actor, demand, params }) => {
      demand({ action: 'record.take-out', meeting: target });
      const gap = await findAsked(deps, meeting, params.gap);
      const question: Question = {
        action: 'record.confirm-take-out',
        meeting: target,
        askedBy: gap.askedBy,
      };
      if (what === 'confirm') demand(question);
      const decide = what === 'confirm' ? confirmTakeOut : declineTakeOut;
      await decide(deps, { meeting, gap, by: actor.personId });
    },
  );

/** Words that must not stay in a saved record: one of the staff asks, another confirms. */
export const gapRoutes = (deps: RouteDeps): readonly Route[] => [
  listRoute(deps),
  askRoute(deps),
  decideRoute(deps, 'confirm', 'Take the words out, as the second person'),
  decideRoute(deps, 'decline', 'Leave the words where they are'),
];
