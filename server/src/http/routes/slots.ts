import { granted, slotRequest } from '@fourchairs/shared/protocol/http/slots.ts';

import { insideRoute } from '#http/inside-route.ts';
import { meetingPersonParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { readGranted } from '#use-cases/read-granted.ts';
import { setSlot } from '#use-cases/slots.ts';

/** Professionals who come for a part of the meeting, and what they are shown of it. */
export const slotRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'put',
      path: '/api/meetings/:id/people/:personId/slot',
      does: 'Say when a professional comes and which parts of the meeting they are shown',
      who: 'seat',
      params: meetingPersonParams,
      body: slotRequest,
      answer: nothing,
    },
    deps.askers.meeting,
    ({ actor, access, demand, params: { personId: person }, body: { slot } }) => {
      demand({ action: 'slot.set', meeting: access.target });
      return setSlot(deps, { access, person, slot, by: actor.personId });
    },
  ),
  insideRoute(
    deps,
    {
      may: 'slot.read',
      method: 'get',
      path: '/granted',
      does: 'What I am shown of the meeting while my part of it is on',
      body: nothing,
      answer: granted,
    },
    ({ access, actor, incoming: { language } }) => readGranted(deps, { access, actor, language }),
  ),
];
