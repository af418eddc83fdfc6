import { packLanguages, packParts } from '@fourchairs/shared/domain/pack.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as z from 'zod/mini';

import { id } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, foundFile, nothing } from '#http/route.ts';
import { participantOf } from '#use-cases/participant-of.ts';
import { printPack } from '#use-cases/print-pack.ts';

const packParams = z.object({
  id: id<MeetingId>(),
  personId: id<PersonId>(),
  lang: z.enum(packLanguages),
  part: z.enum(['all', ...packParts]),
});

/** What somebody without a device takes home. */
export const packRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/people/:personId/pack/:lang/:part',
      does: 'What one person takes home before the meeting, to print: all of it, or one part',
      who: 'seat',
      params: packParams,
      body: nothing,
      answer: foundFile,
      gives: { type: 'application/pdf', name: 'pack.pdf' },
    },
    deps.askers.meeting,
    async ({ actor, access, demand, params: { personId, lang, part } }) => {
      const { person } = participantOf(access, personId, 'personId');
      demand({ action: 'paper.print', meeting: access.target, forPerson: person });
      const asked = { access, person, lang, ...(part !== 'all' && { part }) };
      const bytes = await printPack(deps, { ...asked, by: actor.personId });
      return { type: 'application/pdf', name: `${part === 'all' ? 'pack' : part}.pdf`, bytes };
    },
  ),
];
