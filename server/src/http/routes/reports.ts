import type { MeetingId, PersonId, ReportId } from '@fourchairs/shared/lib/ids.ts';
import {
  report,
  reportAbout,
  showReportRequest,
} from '@fourchairs/shared/protocol/http/reports.ts';
import * as z from 'zod/mini';

import { id, meetingPersonParams, reportParams, versionName } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, foundFile, nothing } from '#http/route.ts';
import { addReport } from '#use-cases/add-report.ts';
import { openReport, openReportOfVersion } from '#use-cases/open-report.ts';
import { findReport, targetOf } from '#use-cases/reports.ts';
import { removeReport, showReport } from '#use-cases/show-report.ts';

const addRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/people/:personId/reports',
      does: 'Add a professional’s report, private until it is shown: a PDF or a picture, known by its content',
      who: 'seat',
      params: meetingPersonParams,
      body: reportAbout,
      takesFile: true,
      answer: report,
    },
    deps.askers.inside,
    async ({ actor, access, demand, params, body: about, incoming }) => {
      const { came } = about;
      const writer: PersonId = params.personId;
      demand({ action: 'report.add', meeting: access.target, writer, came });
      const read = () => incoming.readFile(deps.intake.mostBytes);
      return addReport(deps, { access, writer, about, actor: actor.personId, read });
    },
  );

const shareRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/reports/:reportId/shown',
      does: 'Give the meeting a report, or take it back, until the record is saved',
      who: 'seat',
      params: reportParams,
      body: showReportRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, params, body: { shown } }) => {
      const found = await findReport(deps, { actor, access, id: params.reportId });
      demand({ action: 'report.show', meeting: access.target, report: targetOf(found) });
      await showReport(deps, { report: found, shown, actor: actor.personId });
    },
  );

const removeRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: '/api/meetings/:id/reports/:reportId',
      does: 'Remove a report that is not shown',
      who: 'seat',
      params: reportParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, params }) => {
      const found = await findReport(deps, { actor, access, id: params.reportId });
      demand({ action: 'report.remove', meeting: access.target, report: targetOf(found) });
      await removeReport(deps, { report: found, actor: actor.personId });
    },
  );

/** What it is, and the name it is kept under, come with its bytes. */
const gives = { type: 'application/octet-stream', name: 'report' };

const openRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/reports/:reportId',
      does: 'A report’s file, to be kept',
      who: 'seat',
      params: reportParams,
      body: nothing,
      answer: foundFile,
      gives,
    },
    deps.askers.inside,
    async ({ actor, access, demand, params }) => {
      const found = await findReport(deps, { actor, access, id: params.reportId });
      demand({ action: 'report.read', meeting: access.target, report: targetOf(found) });
      return openReport(deps, { report: found, actor: actor.personId });
    },
  );

const openSavedRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/versions/:n/reports/:reportId',
      does: 'The file of a report that a saved record lists',
      who: 'seat',
      params: z.object({ id: id<MeetingId>(), n: versionName, reportId: id<ReportId>() }),
      body: nothing,
      answer: foundFile,
      gives,
    },
    deps.askers.meeting,
    // Which meeting the version is of decides who may read it: the use case asks.
    ({ access, actor, params }) =>
      openReportOfVersion(deps, { access, actor, name: params.n, id: params.reportId }),
  );

/** Reports of professionals: private like a preparation, then the meeting's, then the record's. */
export const reportRoutes = (deps: RouteDeps): readonly Route[] =>
  [addRoute, shareRoute, removeRoute, openRoute, openSavedRoute].map((route) => route(deps));
