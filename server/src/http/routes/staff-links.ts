import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { issuedLink, staffLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import { id, noParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { issueStaffLink } from '#use-cases/issue-staff-link.ts';
import { leaveSchool } from '#use-cases/leave-school.ts';
import { revokeStaffLink } from '#use-cases/revoke-staff-link.ts';
import { findStaff, listStaffLinks } from '#use-cases/staff-links.ts';

const personParams = z.object({ personId: id<PersonId>() });

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/staff/links',
      does: 'The school’s staff, and who has a link to its pages',
      who: 'seat',
      params: noParams,
      body: nothing,
      answer: z.array(staffLink),
    },
    deps.askers.staff,
    ({ actor, demand }) => {
      demand({ action: 'staff-link.list', schoolId: actor.schoolId });
      return listStaffLinks(deps, actor.schoolId);
    },
  );

const issueRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/links/:personId',
      does: 'Make a link to the school’s pages; its address is told this once',
      who: 'seat',
      params: personParams,
      body: nothing,
      answer: issuedLink,
    },
    deps.askers.staff,
    async ({ actor, demand, params }) => {
      demand({ action: 'staff-link.issue', schoolId: actor.schoolId });
      const { id: person } = await findStaff(deps, {
        person: params.personId,
        school: actor.schoolId,
      });
      return issueStaffLink(deps, { person, actor: actor.personId });
    },
  );

const revokeRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: '/api/staff/links/:personId',
      does: 'Close somebody’s links to the school’s pages, and every page opened from them',
      who: 'seat',
      params: personParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, seat, demand, params }) => {
      demand({ action: 'staff-link.revoke', schoolId: actor.schoolId });
      const { id: person } = await findStaff(deps, {
        person: params.personId,
        school: actor.schoolId,
      });
      await revokeStaffLink(deps, { person, by: seat });
    },
  );

const leftRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/:personId/left',
      does: 'A member of staff left the school; the SENCO takes over what they led',
      who: 'seat',
      params: personParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, seat, demand, params }) => {
      demand({ action: 'staff.leave', schoolId: actor.schoolId });
      const { schoolId: school } = actor;
      const person = await findStaff(deps, { person: params.personId, school });
      await leaveSchool(deps, { person, by: seat });
    },
  );

/** The links with which the staff come in. */
export const staffLinkRoutes = (deps: RouteDeps): readonly Route[] =>
  [listRoute, issueRoute, revokeRoute, leftRoute].map((route) => route(deps));
