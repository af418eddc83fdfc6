import { senDecisionRequest, toldRequest } from '@fourchairs/shared/protocol/http/sen.ts';

import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { noteTold } from '#use-cases/note-told.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { decideSen } from '#use-cases/sen-decisions.ts';

/** What is formal about a pupil's SEN Support. */
export const senRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/told',
      does: 'Note that people of the family were formally told that SEN Support is given, or take that back',
      who: 'seat',
      params: meetingParams,
      body: toldRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body: { people: ids, told } }) => {
      const people = ids.map((id) => participantOf(access, id, 'people'));
      for (const { person } of people) {
        demand({ action: 'sen.tell', meeting: access.target, forPerson: person });
      }
      await noteTold(deps, { access, people, told, actor: actor.personId });
    },
  ),
  defineRoute(
    {
      method: 'put',
      path: '/api/meetings/:id/sen-decision',
      does: 'Note what was decided about SEN Support, or take it back (lead, SENCO)',
      who: 'seat',
      params: meetingParams,
      body: senDecisionRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body: { decision: said } }) => {
      demand({ action: 'sen.decide', meeting: access.target });
      await decideSen(deps, { access, said, actor: actor.personId });
    },
  ),
];
