import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import * as z from 'zod/mini';

import { id, versionName } from '#http/params.ts';
import { versionComparison } from '#http/present/version.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { compareVersions } from '#use-cases/compare-versions.ts';

const comparisonParams = z.object({ id: id<MeetingId>(), a: versionName, b: versionName });

/** What changed since an earlier version. */
export const comparisonRoutes = (deps: RouteDeps): readonly Route[] => [
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/versions/:a/compare/:b',
      does: 'What changed between two versions, of this meeting or of others of the pupil',
      who: 'seat',
      params: comparisonParams,
      body: nothing,
      answer: versionComparison,
    },
    deps.askers.meeting,
    // Which meetings the versions are of decides who may read them: the use case asks.
    ({ access, actor, params: { a, b } }) => compareVersions(deps, { access, actor, a, b }),
  ),
];
