import type { RouteDeps } from '#http/route-deps.ts';
import type { Route } from '#http/route.ts';
import { afterRoutes } from '#http/routes/after.ts';
import { agreementRoutes } from '#http/routes/agreement.ts';
import { apartRoutes } from '#http/routes/apart.ts';
import { carerRoutes } from '#http/routes/carers.ts';
import { comparisonRoutes } from '#http/routes/comparison.ts';
import { courseRoutes } from '#http/routes/course.ts';
import { gapRoutes } from '#http/routes/gaps.ts';
import { helperRoutes } from '#http/routes/helpers.ts';
import { involvementRoutes } from '#http/routes/involvement.ts';
import { joinRoutes } from '#http/routes/join.ts';
import { lessonRoutes } from '#http/routes/lessons.ts';
import { linkRoutes } from '#http/routes/links.ts';
import { meetingRoutes } from '#http/routes/meetings.ts';
import { openingRoutes } from '#http/routes/openings.ts';
import { packRoutes } from '#http/routes/pack.ts';
import { paperRoutes } from '#http/routes/papers.ts';
import { peopleRoutes } from '#http/routes/people.ts';
import { pupilRoutes } from '#http/routes/pupils.ts';
import { reportRoutes } from '#http/routes/reports.ts';
import { schoolListRoutes } from '#http/routes/school-list.ts';
import { schoolSettingRoutes } from '#http/routes/school-settings.ts';
import { senRoutes } from '#http/routes/sen.ts';
import { slotRoutes } from '#http/routes/slots.ts';
import { staffLinkRoutes } from '#http/routes/staff-links.ts';
import { typedUpRoutes } from '#http/routes/typed-up.ts';
import { versionRoutes } from '#http/routes/versions.ts';

/** Every route of the API, in the order of the OpenAPI page. */
export const allRoutes = (deps: RouteDeps): readonly Route[] => [
  ...joinRoutes(deps),
  ...meetingRoutes(deps),
  ...helperRoutes(deps),
  ...involvementRoutes(deps),
  ...typedUpRoutes(deps),
  ...senRoutes(deps),
  ...reportRoutes(deps),
  ...courseRoutes(deps),
  ...agreementRoutes(deps),
  ...afterRoutes(deps),
  ...versionRoutes(deps),
  ...paperRoutes(deps),
  ...packRoutes(deps),
  ...comparisonRoutes(deps),
  ...gapRoutes(deps),
  ...pupilRoutes(deps),
  ...carerRoutes(deps),
  ...apartRoutes(deps),
  ...peopleRoutes(deps),
  ...slotRoutes(deps),
  ...linkRoutes(deps),
  ...staffLinkRoutes(deps),
  ...schoolListRoutes(deps),
  ...schoolSettingRoutes(deps),
  ...lessonRoutes(deps),
  ...openingRoutes(deps),
];
