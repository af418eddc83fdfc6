import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import {
  readerRequest,
  receiptRequest,
  receipts,
  seen,
  seenRequest,
  strategyReader,
} from '@fourchairs/shared/protocol/http/after.ts';
import { replyRequest } from '@fourchairs/shared/protocol/http/meetings.ts';
import * as z from 'zod/mini';

import { insideRoute } from '#http/inside-route.ts';
import { id } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { listReceipts, noteGiven } from '#use-cases/receipts.ts';
import { releaseRecord } from '#use-cases/record-hold.ts';
import { replyToDifference } from '#use-cases/reply-to-difference.ts';
import { addSeen, listSeen, removeSeen } from '#use-cases/seen-between.ts';
import { listReaders, noteRead } from '#use-cases/strategy-readers.ts';

const replyRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/replies',
      may: 'meeting.reply',
      does: 'The school’s words beside somebody who sees it differently',
      body: replyRequest,
      answer: nothing,
    },
    ({ actor, access, body: reply }) =>
      replyToDifference(deps, { access, by: actor.personId, reply }),
  );

const releaseRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/release',
      may: 'record.release',
      does: 'Give out a record that was held back for checking',
      body: nothing,
      answer: nothing,
    },
    ({ actor, params }) => releaseRecord(deps, { meeting: params.id, by: actor.personId }),
  );

const receiptsRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'get',
      path: '/receipts',
      may: 'record.receipts',
      does: 'Who was given the saved record, and who opened it',
      body: nothing,
      answer: receipts,
    },
    ({ access }) => listReceipts(deps, access),
  );

const givenRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/receipts',
      may: 'record.receipts',
      does: 'Note that somebody was given the saved record',
      body: receiptRequest,
      answer: nothing,
    },
    ({ actor, access, body: given }) => noteGiven(deps, { access, by: actor.personId, given }),
  );

const seenRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'get',
      path: '/seen',
      may: 'version.read',
      does: 'What was measured or seen since the record was saved',
      body: nothing,
      answer: z.array(seen),
    },
    ({ params }) => listSeen(deps, params.id),
  );

const measureRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/seen',
      may: 'meeting.measure',
      does: 'A number or a short note about an outcome, between meetings',
      body: seenRequest,
      answer: nothing,
    },
    ({ actor, access, body }) =>
      addSeen(deps, { meeting: access.meeting, by: actor.personId, seen: body }),
  );

const entryParams = z.object({ id: id<MeetingId>(), entry: z.string() });

const takeBackRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: '/api/meetings/:id/seen/:entry',
      does: 'Take back what one noted oneself between meetings',
      who: 'seat',
      params: entryParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.inside,
    ({ access, actor, demand, params }) => {
      demand({ action: 'meeting.measure', meeting: access.target });
      return removeSeen(deps, { meeting: access.meeting, by: actor.personId, id: params.entry });
    },
  );

const readersRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'get',
      path: '/readers',
      may: 'record.receipts',
      does: 'Who has read what is for every lesson',
      body: nothing,
      answer: z.array(strategyReader),
    },
    ({ access }) => listReaders(deps, access),
  );

const readRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/readers',
      may: 'record.receipts',
      does: 'Confirm that what is for every lesson was read',
      body: readerRequest,
      answer: nothing,
    },
    ({ actor, access, body }) => noteRead(deps, { access, by: actor.personId, name: body.name }),
  );

/** What is said of a record, done with it and seen after it, beside the record itself. */
export const afterRoutes = (deps: RouteDeps): readonly Route[] =>
  [
    replyRoute,
    releaseRoute,
    receiptsRoute,
    givenRoute,
    readersRoute,
    readRoute,
    seenRoute,
    measureRoute,
    takeBackRoute,
  ].map((route) => route(deps));
