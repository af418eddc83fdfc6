import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { timelineEntry, versionSummary } from '@fourchairs/shared/protocol/http/versions.ts';
import * as z from 'zod/mini';

import { id, meetingParams, versionName } from '#http/params.ts';
import { earlierPlan, versionDetail } from '#http/present/version.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { accessOfVersion } from '#use-cases/access-of-version.ts';
import { listTimeline, listVersions } from '#use-cases/list-versions.ts';
import { openVersion } from '#use-cases/open-version.ts';
import { readEarlier } from '#use-cases/read-earlier.ts';

const versionParams = z.object({ id: id<MeetingId>(), n: versionName });

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/versions',
      does: 'The finished versions of a meeting',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: z.array(versionSummary),
    },
    deps.askers.meeting,
    ({ access, demand }) => {
      demand({ action: 'version.read', meeting: access.target });
      return listVersions(deps, access);
    },
  );

const readRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/versions/:n',
      does: 'One version, of this meeting or of another of the pupil: its record, the answers to it, and words added after it',
      who: 'seat',
      params: versionParams,
      body: nothing,
      answer: versionDetail,
    },
    deps.askers.meeting,
    async ({ access, actor, params }) => {
      const its = await accessOfVersion(deps, { access, actor, name: params.n });
      return openVersion(deps, { access: its, actor, n: params.n.n });
    },
  );

const earlierRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/earlier',
      does: 'The plan of the record this meeting goes on from, without words kept from anybody who comes here',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: earlierPlan,
    },
    deps.askers.meeting,
    // The earlier meeting decides who may read it: the use case asks.
    ({ access, actor }) => readEarlier(deps, { access, actor }),
  );

const timelineRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/timeline',
      does: 'Finished versions of all the pupil’s meetings this person may read',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: z.array(timelineEntry),
    },
    deps.askers.meeting,
    ({ access, actor, demand }) => {
      // A record that is held back is left out of the list; those before it stay in it.
      demand({ action: 'version.read', meeting: { ...access.target, held: false } });
      return listTimeline(deps, { access, actor });
    },
  );

/** The saved record, and what changed since an earlier one. */
export const versionRoutes = (deps: RouteDeps): readonly Route[] =>
  [listRoute, readRoute, earlierRoute, timelineRoute].map((route) => route(deps));
